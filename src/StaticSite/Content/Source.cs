using StaticSite.Content.Dates;

namespace StaticSite.Content;

/// <summary>A document that statements rest on.</summary>
public sealed record Source : Entry
{
    public override EntryKind Kind => EntryKind.Source;

    public string? Author { get; init; }

    public required string Publisher { get; init; }

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
