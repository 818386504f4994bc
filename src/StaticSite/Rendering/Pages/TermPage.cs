using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record TermPage : PageModel
{
    public required string Term { get; init; }

    public string? Abbreviation { get; init; }

    public required ImmutableArray<string> Aliases { get; init; }

    public string? KindLabel { get; init; }

    public required string Short { get; init; }

    /// <summary>Markers of the sources the definition rests on.</summary>
    public required Html ShortReferences { get; init; }

    public required ImmutableArray<TrackMark> Tracks { get; init; }

    public required Html Body { get; init; }

    public required ImmutableArray<Sense> Senses { get; init; }

    public required ImmutableArray<Link> SeeAlso { get; init; }

    public required ImmutableArray<RelationRow> Relations { get; init; }

    public required ImmutableArray<EventLine> Events { get; init; }

    public required ImmutableArray<DisputeLine> Disputes { get; init; }

    public required ImmutableArray<ReferenceLine> References { get; init; }

    public required BacklinkList Backlinks { get; init; }

    public DateText? Verified { get; init; }

    /// <summary>What the term means to one party or source.</summary>
    /// <param name="Text">The sense with the markers of its sources.</param>
    /// <param name="Sources">The pages of its sources, each named by its publisher and, where it is known, its date.</param>
    public sealed record Sense(string By, Html Text, ImmutableArray<Link> Sources);
}
