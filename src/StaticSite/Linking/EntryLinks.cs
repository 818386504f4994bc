using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Linking;

/// <summary>What linking one entry has found; filled by one thread, then merged.</summary>
internal sealed class EntryLinks(Entry entry)
{
    public Entry Entry { get; } = entry;

    public List<(Prose Text, LinkedProse Linked)> Texts { get; } = [];

    /// <summary>First mention of each target.</summary>
    public Dictionary<EntryId, Backlink> Mentions { get; } = [];

    public List<ResolvedCitation> Citations { get; } = [];

    public List<ResolvedRelation> Relations { get; } = [];

    public List<Diagnostics.Diagnostic> Diagnostics { get; } = [];
}
