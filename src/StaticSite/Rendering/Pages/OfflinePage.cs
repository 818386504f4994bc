namespace StaticSite.Rendering.Pages;

/// <summary>Says what the edition for reading without a connection is, and leads to it.</summary>
public sealed record OfflinePage : PageModel
{
    public required string EditionHref { get; init; }

    /// <summary>Name the file is saved under.</summary>
    public required string FileName { get; init; }

    /// <summary>How many entries are in it.</summary>
    public required int Count { get; init; }
}
