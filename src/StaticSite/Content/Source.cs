using StaticSite.Content.Dates;

namespace StaticSite.Content;

/// <summary>A document that statements rest on.</summary>
public sealed record Source : Entry
{
    public override EntryKind Kind => EntryKind.Source;

    public string? Author { get; init; }

    /// <summary>Whose document it is.</summary>
    public required string Publisher { get; init; }

    /// <summary>Who keeps the copy that was read, where the publisher's own page was not; null otherwise.</summary>
    public string? CopyAt { get; init; }

    /// <summary>Publisher and keeper of the copy, in words.</summary>
    public string Imprint => CopyAt is null ? Publisher : $"{Publisher}, copy at {CopyAt}";

    /// <summary>Day of publication; null for an undated document.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Absolute http or https address; null for a document without one.</summary>
    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    public EdtfDate? Accessed { get; init; }

    /// <summary>One of <see cref="Vocabulary.SourceKinds"/>.</summary>
    public required string SourceKind { get; init; }

    /// <summary>BCP 47 tag; null for the language of the site.</summary>
    public string? Language { get; init; }

    /// <summary>What to know about its reliability.</summary>
    public string? Note { get; init; }
}
