using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>An event as one row of a long list: few elements, everything a script filters by beside it.</summary>
public sealed record TimelineRow
{
    public required string Id { get; init; }

    public required DateText Date { get; init; }

    /// <summary>Days that may be meant: <c>2018-09-06</c> or <c>from/to</c>; ended by <c>~</c> where uncertain, by <c>*</c> where vaguer than the event; null where the date itself says no more.</summary>
    public required string? Span { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    /// <summary>The summary as plain text; after a line end kind, place, tracks and state.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the tracks.</summary>
    public required ImmutableArray<string> Tracks { get; init; }

    /// <summary>1 to 7: the hue of the first track; 0 where there is none.</summary>
    public required int Hue { get; init; }

    /// <summary>“signing”, “meeting” …</summary>
    public string? Kind { get; init; }

    /// <summary>Ids of the people and organisations.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Null for a confirmed event; “single-source” or “disputed” otherwise.</summary>
    public string? State { get; init; }

    /// <summary>Publishers and dates of the sources, for paper.</summary>
    public required string Sources { get; init; }
}
