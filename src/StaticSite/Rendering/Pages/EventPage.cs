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

    /// <summary>Its neighbours in time, among all events and within its tracks: those before it, then those after it, each once.</summary>
    public required ImmutableArray<EventStep> Steps { get; init; }

    /// <summary>Address of this event in the list of all.</summary>
    public required string TimelineHref { get; init; }

    /// <summary>Address of this event as a calendar file; null where its day is not known.</summary>
    public string? CalendarHref { get; init; }

    /// <summary>When it was last checked against its sources; null where nobody wrote it down.</summary>
    public DateText? Verified { get; init; }
}
