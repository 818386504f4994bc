using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record TimelinePage : PageModel
{
    public required ImmutableArray<Year> Years { get; init; }

    public required ImmutableArray<TrackCount> Tracks { get; init; }

    public required TimelineStrip Strip { get; init; }

    public required int Count { get; init; }

    public required string CalendarHref { get; init; }

    public required string DataHref { get; init; }

    /// <param name="Anchor">Id of the year's heading.</param>
    public sealed record Year(string Name, string Anchor, ImmutableArray<EventLine> Events);

    public sealed record TrackCount(TrackMark Track, int Count);
}
