using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Linking;

/// <summary>What linking one entry has found; filled by one thread, then merged.</summary>
internal sealed class EntryLinks
{
    private readonly Lazy<ImmutableArray<EntryId>> targets;
    private readonly Lazy<ImmutableArray<(EntryId Source, SourceUse Use)>> uses;

    public EntryLinks(Entry entry)
    {
        Entry = entry;
        targets = new(() => [.. Mentions.Keys.Concat(Citations.Select(citation => citation.Source.Id)).Concat(Relations.Select(relation => relation.Target.Id)).Distinct()]);
        uses = new(() => [.. GetUses()]);
    }

    public Entry Entry { get; }

    public List<(Prose Text, LinkedProse Linked)> Texts { get; } = [];

    /// <summary>First mention of each target.</summary>
    public Dictionary<EntryId, Backlink> Mentions { get; } = [];

    public List<ResolvedCitation> Citations { get; } = [];

    public List<ResolvedRelation> Relations { get; } = [];

    public List<Diagnostics.Diagnostic> Diagnostics { get; } = [];

    /// <summary>Every other entry whose object stands somewhere in the links, once. To be asked when all is filled.</summary>
    public ImmutableArray<EntryId> Targets => targets.Value;

    /// <summary>The sources that the entry cites, each once. To be asked when all is filled.</summary>
    public ImmutableArray<(EntryId Source, SourceUse Use)> Uses => uses.Value;

    private IEnumerable<(EntryId Source, SourceUse Use)> GetUses() =>
        Citations.GroupBy(citation => citation.Source.Id)
            .Select(group => (group.Key, new SourceUse(Entry, [.. group.Select(citation => citation.Locator).OfType<string>().Distinct()])));
}
