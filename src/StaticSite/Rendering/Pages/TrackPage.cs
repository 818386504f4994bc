using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>One track: what it is, its articles and its events.</summary>
public sealed record TrackPage : PageModel
{
    public required TrackMark Track { get; init; }

    public required string Short { get; init; }

    public required ImmutableArray<EntryLine> Articles { get; init; }

    public required ImmutableArray<TimelineRow> Events { get; init; }
}
