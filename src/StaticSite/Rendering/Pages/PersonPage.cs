using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record PersonPage : PageModel
{
    public required string Name { get; init; }

    public string? NativeName { get; init; }

    public required string Short { get; init; }

    public required ImmutableArray<Office> Offices { get; init; }

    public required Html Body { get; init; }

    public required ImmutableArray<RelationRow> Relations { get; init; }

    public required ImmutableArray<EventLine> Events { get; init; }

    public required ImmutableArray<DisputeLine> Disputes { get; init; }

    public required ImmutableArray<ReferenceLine> References { get; init; }

    public required BacklinkList Backlinks { get; init; }

    public DateText? Verified { get; init; }

    /// <summary>An office with its period and the markers of its sources.</summary>
    public sealed record Office(string Title, DateText? Period, Html References);
}
