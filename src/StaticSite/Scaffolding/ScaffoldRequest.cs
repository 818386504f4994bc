using StaticSite.Content;

namespace StaticSite.Scaffolding;

/// <summary>Which new entries are wanted.</summary>
/// <param name="Today">The day that stands behind <c>verified</c> and <c>accessed</c>.</param>
public sealed record ScaffoldRequest(EntryKind Kind, DateOnly Today)
{
    /// <summary>Title, term, name or question; null where a file says it.</summary>
    public string? Title { get; init; }

    /// <summary>The id wanted; null for one made from the title.</summary>
    public string? Id { get; init; }

    /// <summary>Name of the data file to add to, without folder; null for the one that fits best.</summary>
    public string? File { get; init; }

    /// <summary>Text of a form filled in on GitHub; null where there is none.</summary>
    public string? Issue { get; init; }

    /// <summary>Text in BibTeX, RIS or CSL-JSON; null where there is none.</summary>
    public string? Citations { get; init; }
}
