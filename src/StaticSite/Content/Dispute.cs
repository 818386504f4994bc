using System.Collections.Immutable;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>A question on which sources disagree, with what each says and which one the site follows.</summary>
public sealed record Dispute : Entry
{
    public override EntryKind Kind => EntryKind.Dispute;

    /// <summary>At least two; at most one is followed.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    public required Prose Reason { get; init; }

    /// <summary>Entries on whose pages the dispute is shown.</summary>
    public ImmutableArray<Located<EntryId>> Touches { get; init; } = [];

    /// <summary>One of <see cref="Vocabulary.DisputeStates"/>.</summary>
    public required string State { get; init; }

    public sealed record Position(Prose Claim, ImmutableArray<Citation> Sources, bool IsFollowed);
}
