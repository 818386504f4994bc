using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>What data there is to build on.</summary>
public sealed record DataPage : PageModel
{
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>Files beside the tables.</summary>
    public required ImmutableArray<Link> Others { get; init; }

    /// <summary>How values are kept from being formulas of a spreadsheet.</summary>
    public required string FormulaRule { get; init; }

    public required string Licence { get; init; }

    public string? LicenceUrl { get; init; }

    /// <summary>How to cite the data set, in words.</summary>
    public required string Citation { get; init; }

    /// <param name="JsonHref">Address of the same as JSON; null where another file holds it.</param>
    public sealed record Table(string Name, string Description, string CsvHref, string? JsonHref);
}
