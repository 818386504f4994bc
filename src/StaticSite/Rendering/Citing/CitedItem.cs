using StaticSite.Content.Dates;

namespace StaticSite.Rendering.Citing;

/// <summary>One thing to cite, in the words that all citation formats share.</summary>
/// <param name="Id">Key of the item, unique within its file: letters, digits and hyphens.</param>
internal sealed record CitedItem(string Id, CitedItem.Sort Kind, string Title)
{
    internal enum Sort
    {
        /// <summary>A document of those who act.</summary>
        Document,

        /// <summary>A report in a newspaper or news site.</summary>
        News,

        /// <summary>Any other page or text.</summary>
        Page,

        /// <summary>An entry of this site.</summary>
        Entry,
    }

    public string? Author { get; init; }

    /// <summary>Publisher, newspaper or site.</summary>
    public required string Container { get; init; }

    public EdtfDate? Date { get; init; }

    public EdtfDate? Accessed { get; init; }

    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    /// <summary>Who keeps the copy that was read; null where the container itself was.</summary>
    public string? CopyAt { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }
}
