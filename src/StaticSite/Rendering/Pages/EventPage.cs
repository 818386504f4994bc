using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record EventPage : PageModel
{
    public required EventLine Event { get; init; }

    /// <summary>Markers of the sources of the whole event.</summary>
    public required Html SummaryReferences { get; init; }

    public required ImmutableArray<Link> Articles { get; init; }

    public required ImmutableArray<Link> People { get; init; }

    public required ImmutableArray<RelationRow> Relations { get; init; }

    public required ImmutableArray<DisputeLine> Disputes { get; init; }

    public required ImmutableArray<ReferenceLine> References { get; init; }

    public required BacklinkList Backlinks { get; init; }

    public EventLine? Previous { get; init; }

    public EventLine? Next { get; init; }

    /// <summary>Address of the timeline at this event's year.</summary>
    public required string TimelineHref { get; init; }
}
