namespace StaticSite.Rendering.Pages;

/// <summary>A source as one bibliographic line.</summary>
public sealed record SourceLine
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Page of the source on this site.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the source itself; null for a document without one.</summary>
    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    public string? Author { get; init; }

    /// <summary>With the keeper of the copy, where a copy was read.</summary>
    public required string Publisher { get; init; }

    public DateText? Date { get; init; }

    /// <summary>“primary”, “news” or “secondary”.</summary>
    public required string Kind { get; init; }

    public required string KindLabel { get; init; }

    public DateText? Accessed { get; init; }

    /// <summary>BCP 47 tag of the source's language where it is not the site's; null otherwise.</summary>
    public string? Language { get; init; }

    /// <summary>In how many places of the site it is cited.</summary>
    public int UseCount { get; init; }
}
