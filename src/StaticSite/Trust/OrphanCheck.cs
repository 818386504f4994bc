using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>Finds entries that nothing connects with any other, neither from nor to them. Tracks and sources connect nothing: they are lists.</summary>
internal static class OrphanCheck
{
    public static IEnumerable<Diagnostic> Check(LinkedSite site)
    {
        // By object: there are many links, and every entry is one object.
        var connected = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        foreach (var (from, target) in site.Links.Concat(GetOtherPairs(site)))
        {
            connected.Add(from);
            connected.Add(target);
        }

        return site.Entries.All.Where(entry => entry is not (Source or TextEntry) && !connected.Contains(entry)).Select(TrustDiagnostics.Orphan);
    }

    private static IEnumerable<(Entry From, Entry Target)> GetOtherPairs(LinkedSite site) =>
        site.Entries.All.SelectMany(entry => site.GetEvents(entry).Concat(GetTargets(entry, site)).Select(other => (entry, other)));

    private static IEnumerable<Entry> GetTargets(Entry entry, LinkedSite site) => entry switch
    {
        Term term => site.Get(term.SeeAlso).Concat(OfRelations(entry, site)),
        TimelineEvent item => site.Get(item.Articles).Concat(site.Get(item.People)).Concat(OfRelations(entry, site)),
        Dispute dispute => site.Get(dispute.Touches),
        _ => OfRelations(entry, site),
    };

    private static IEnumerable<Entry> OfRelations(Entry entry, LinkedSite site) => site.GetRelations(entry).Select(relation => relation.Target);
}
