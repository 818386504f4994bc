using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Publishing;

/// <summary>Holds a site to the addresses that readers have: none is lost, none is said to be gone while it answers.</summary>
public static class AddressChecks
{
    /// <param name="now">Every address of the site as it is to be.</param>
    /// <param name="before">What was published last; null where nothing is known.</param>
    /// <param name="sources">The files that a repair would change.</param>
    public static ImmutableArray<Diagnostic> Check(LinkedSite site, PublishedManifest now, PublishedManifest? before, SourceTree sources) =>
    [
        .. CheckUse(site, now),
        .. CheckTargets(site, now),
        .. before is null ? [] : CheckLost(site, now, before, sources),
    ];

    private static IEnumerable<Diagnostic> CheckUse(LinkedSite site, PublishedManifest now)
    {
        var living = now.Living.ToHashSet();
        var former = site.Entries.All.SelectMany(entry => entry.Formerly.Select(id => Routes.Get(entry, id.Value))).ToHashSet();
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in site.Site.Gone.Select(grave => grave.Address).Concat(site.Site.Moved.Select(move => move.From)))
        {
            var path = UrlPath.FromRoot(address.Value);
            var fault = living.Contains(path) ? "has a page"
                : former.Contains(path) ? "leads to an entry that had this id"
                : listed.Add(address.Value) ? null : "is listed twice";
            if (fault is not null)
            {
                yield return PublishingDiagnostics.AddressInUse(address, fault);
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckTargets(LinkedSite site, PublishedManifest now)
    {
        var living = now.Living.Select(path => path.Value).ToHashSet(StringComparer.Ordinal);
        return site.Site.Moved.Where(move => !living.Contains(move.To.Value))
            .Select(move => PublishingDiagnostics.TargetUnknown(move.To, Suggestion.Find(move.To.Value, living)));
    }

    private static IEnumerable<Diagnostic> CheckLost(LinkedSite site, PublishedManifest now, PublishedManifest before, SourceTree sources)
    {
        var entries = before.Entries.ToLookup(entry => entry.Url);
        var known = before.Entries.Select(entry => entry.Id).ToHashSet();
        foreach (var path in before.LostIn(now))
        {
            var was = entries[path].FirstOrDefault();
            if (was is not null && site.Entries.Find(was.Id) is { } still)
            {
                yield return PublishingDiagnostics.AddressMoved(path, still, Routes.Get(still)) with { Repair = FormerAddress.Keep(path, Routes.Get(still), site.Site, sources) };
            }
            else
            {
                yield return was is not null && FindHeir(was, site, known) is { } heir
                    ? PublishingDiagnostics.AddressRenamed(path, was, heir) with { Repair = FormerAddress.Keep(was.Id, heir, sources, isSure: heir.Name == was.Title) }
                    : PublishingDiagnostics.AddressLost(path, was);
            }
        }
    }

    // A new entry of the same kind with the same title, or else with nearly the same id.
    private static Entry? FindHeir(PublishedEntry was, LinkedSite site, HashSet<EntryId> known)
    {
        var candidates = site.Entries.Get<Entry>(was.Kind).Where(entry => !known.Contains(entry.Id)).ToList();
        return candidates.Find(entry => entry.Name == was.Title)
            ?? (Suggestion.Nearest(was.Id.Value, candidates.Select(entry => entry.Id.Value)) is { } near ? candidates.Find(entry => entry.Id.Value == near) : null);
    }
}
