using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>How well the site is supported, in numbers.</summary>
public sealed record TrustPage : PageModel
{
    /// <summary>The numbers of the whole site, each with what it means.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>What is weakest.</summary>
    public required ImmutableArray<List> Lists { get; init; }

    /// <summary>Address of the same numbers as JSON.</summary>
    public required string DataHref { get; init; }

    /// <param name="Value">“97 %”.</param>
    /// <param name="Label">What it is a share of.</param>
    /// <param name="Meaning">What it means and what it does not.</param>
    public sealed record Figure(string Value, string Label, string Meaning);

    /// <param name="Head">Titles of the columns, that of the row titles first.</param>
    /// <param name="Note">What to know in order to read it; null where there is nothing.</param>
    public sealed record Table(string Title, string? Note, ImmutableArray<string> Head, ImmutableArray<Row> Rows);

    /// <param name="Href">Page of what the row is about; null where there is none.</param>
    /// <param name="Cells">One for each column after the first.</param>
    public sealed record Row(string Title, string? Href, ImmutableArray<string> Cells);

    /// <param name="Id">Anchor of the list.</param>
    /// <param name="Note">What the list holds, or that it is empty.</param>
    /// <param name="Rest">How many more there are than the page shows; null where it shows all.</param>
    public sealed record List(string Id, string Title, string Note, ImmutableArray<Link> Links, string? Rest);
}
