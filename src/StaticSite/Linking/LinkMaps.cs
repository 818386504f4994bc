using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Linking;

/// <summary>Look-ups that the linker fills once; afterwards they do not change.</summary>
/// <param name="Texts">Keyed by the object, not by its value.</param>
internal sealed record LinkMaps(
    Dictionary<Prose, LinkedProse> Texts,
    Dictionary<EntryId, ImmutableArray<Backlink>> Backlinks,
    Dictionary<EntryId, ImmutableArray<SourceUse>> Uses)
{
    public required Dictionary<EntryId, ImmutableArray<ResolvedCitation>> Citations { get; init; }

    public required Dictionary<EntryId, ImmutableArray<ResolvedRelation>> Relations { get; init; }

    public required Dictionary<EntryId, ImmutableArray<ResolvedRelation>> InverseRelations { get; init; }

    public required Dictionary<EntryId, ImmutableArray<TimelineEvent>> Events { get; init; }

    public required Dictionary<EntryId, ImmutableArray<Dispute>> Disputes { get; init; }
}
