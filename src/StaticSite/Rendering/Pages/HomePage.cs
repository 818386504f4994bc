using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record HomePage : PageModel
{
    public required string Title { get; init; }

    public required string Short { get; init; }

    public required Html Intro { get; init; }

    public required TimelineStrip Strip { get; init; }

    public required string TimelineHref { get; init; }

    public required ImmutableArray<Door> Doors { get; init; }

    /// <summary>Articles of the first kind the site lists, in order of time.</summary>
    public required EntryGroup Featured { get; init; }

    /// <summary>The newest events, newest first.</summary>
    public required ImmutableArray<EventLine> Latest { get; init; }

    public required ImmutableArray<DisputeLine> OpenDisputes { get; init; }

    /// <summary>What the site holds: “41 articles”, “62 terms” …, each a link to the list.</summary>
    public required ImmutableArray<Link> Counts { get; init; }

    /// <summary>A track as a way in.</summary>
    /// <param name="Years">“2002–2024”, or null where it has no events.</param>
    public sealed record Door(TrackMark Track, string Short, string? Years, int EventCount, EventLine? Latest);
}
