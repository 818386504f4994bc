using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record ArticlePage : PageModel
{
    public required string Title { get; init; }

    public string? Abbreviation { get; init; }

    public required string KindLabel { get; init; }

    public required string Short { get; init; }

    public string? StatusLabel { get; init; }

    public DateText? Period { get; init; }

    public required ImmutableArray<string> Parties { get; init; }

    public required ImmutableArray<string> Aliases { get; init; }

    public required ImmutableArray<TrackMark> Tracks { get; init; }

    public required ImmutableArray<FactRow> Facts { get; init; }

    public required ImmutableArray<ContentsItem> Contents { get; init; }

    public required Html Body { get; init; }

    /// <summary>The relations drawn; null where there are none.</summary>
    public LineageFigure? Lineage { get; init; }

    public required ImmutableArray<RelationRow> Relations { get; init; }

    public required ImmutableArray<EventLine> Events { get; init; }

    public required ImmutableArray<DisputeLine> Disputes { get; init; }

    public required ImmutableArray<ReferenceLine> References { get; init; }

    public required BacklinkList Backlinks { get; init; }

    public DateText? Verified { get; init; }
}
