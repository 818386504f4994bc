using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>Finds entries that nothing connects with any other, neither from nor to them. Tracks and sources connect nothing: they are lists.</summary>
internal static class OrphanCheck
{
    public static IEnumerable<Diagnostic> Check(LinkedSite site)
    {
        var connected = GetConnected(site).ToHashSet();
        return site.Entries.All.Where(entry => entry is not (Source or TextEntry) && !connected.Contains(entry.Id)).Select(TrustDiagnostics.Orphan);
    }

    private static IEnumerable<EntryId> GetConnected(LinkedSite site) =>
        site.Links.SelectMany(link => new[] { link.From.Id, link.Target.Id })
            .Concat(site.Entries.All.SelectMany(entry => site.GetEvents(entry).SelectMany(item => new[] { entry.Id, item.Id })))
            .Concat(site.Entries.All.SelectMany(entry => GetTargets(entry, site).SelectMany(target => new[] { entry.Id, target.Id })));

    private static IEnumerable<Entry> GetTargets(Entry entry, LinkedSite site) => entry switch
    {
        Term term => site.Get(term.SeeAlso).Concat(OfRelations(entry, site)),
        TimelineEvent item => site.Get(item.Articles).Concat(site.Get(item.People)).Concat(OfRelations(entry, site)),
        Dispute dispute => site.Get(dispute.Touches),
        _ => OfRelations(entry, site),
    };

    private static IEnumerable<Entry> OfRelations(Entry entry, LinkedSite site) => site.GetRelations(entry).Select(relation => relation.Target);
}
