using StaticSite.Publishing;

namespace StaticSite.Comparing;

/// <summary>Two snapshots of a site → what changed between them, the gravest first, then by kind and id of entry.</summary>
public static class SiteComparer
{
    public static SiteDigest Compare(SiteSnapshot old, SiteSnapshot now)
    {
        var renamed = FindRenamed(old.Published, now.Published);
        var changes = CompareEntries(old, now, renamed).Concat(CompareAddresses(old.Published, now.Published, renamed));
        return new SiteDigest([.. changes.OrderBy(change => change.Kind).ThenBy(change => change.Entry?.Kind).ThenBy(change => change.Entry?.Id.Value ?? change.Detail, StringComparer.Ordinal)]);
    }

    // An entry whose former address leads to a new one. Old id → new entry.
    private static Dictionary<string, PublishedEntry> FindRenamed(PublishedManifest old, PublishedManifest now)
    {
        var byUrl = now.Entries.DistinctBy(entry => entry.Url).ToDictionary(entry => entry.Url);
        var ids = now.Entries.Select(entry => entry.Id).ToHashSet();
        var known = old.Entries.Select(entry => entry.Id).ToHashSet();
        var targets = now.Redirects.ToLookup(redirect => redirect.From, redirect => redirect.To);
        return old.Entries.Where(entry => !ids.Contains(entry.Id))
            .Select(entry => (entry.Id, Heir: targets[entry.Url].Select(to => byUrl.GetValueOrDefault(to)).FirstOrDefault(heir => heir is not null && !known.Contains(heir.Id))))
            .Where(pair => pair.Heir is not null)
            .DistinctBy(pair => pair.Heir!.Id)
            .ToDictionary(pair => pair.Id.Value, pair => pair.Heir!, StringComparer.Ordinal);
    }

    private static IEnumerable<Change> CompareEntries(SiteSnapshot old, SiteSnapshot now, Dictionary<string, PublishedEntry> renamed)
    {
        var before = old.Published.Entries.DistinctBy(entry => entry.Id).ToDictionary(entry => renamed.TryGetValue(entry.Id.Value, out var heir) ? heir.Id.Value : entry.Id.Value, StringComparer.Ordinal);
        var after = now.Published.Entries.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id.Value, StringComparer.Ordinal);
        foreach (var entry in after.Where(pair => !before.ContainsKey(pair.Key)).Select(pair => pair.Value))
        {
            yield return new Change(ChangeKind.EntryAdded, entry, "entry", To: GetDate(now, entry));
        }

        foreach (var (id, was) in before)
        {
            if (!after.TryGetValue(id, out var entry))
            {
                yield return new Change(ChangeKind.EntryRemoved, was, "entry", From: GetDate(old, was));
                continue;
            }

            if (was.Id != entry.Id)
            {
                yield return new Change(ChangeKind.EntryRenamed, entry, "id", From: was.Id.Value, To: entry.Id.Value);
            }

            foreach (var change in CompareEntry(old, now, was, entry))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> CompareEntry(SiteSnapshot old, SiteSnapshot now, PublishedEntry was, PublishedEntry entry)
    {
        if (was.Kind != entry.Kind)
        {
            yield return new Change(ChangeKind.ValueChanged, entry, "kind of entry", From: EntryWords.Of(was.Kind), To: EntryWords.Of(entry.Kind));
        }

        if (old.Entries?.GetValueOrDefault(was.Id.Value) is { } left && now.Entries?.GetValueOrDefault(entry.Id.Value) is { } right)
        {
            foreach (var change in EntryComparer.Compare(left, right))
            {
                yield return change;
            }
        }
        else if (was.Title != entry.Title)
        {
            yield return new Change(ChangeKind.ValueChanged, entry, "title", From: was.Title, To: entry.Title);
        }
    }

    private static IEnumerable<Change> CompareAddresses(PublishedManifest old, PublishedManifest now, Dictionary<string, PublishedEntry> renamed)
    {
        var entries = old.Entries.ToLookup(entry => entry.Url);
        var lost = old.LostIn(now).ToHashSet();
        var living = now.Living.ToHashSet();
        foreach (var path in lost.Order())
        {
            yield return Change.OfAddress(ChangeKind.AddressGone, entries[path].FirstOrDefault(), path.Value);
        }

        foreach (var path in old.Living.Where(path => !living.Contains(path) && !lost.Contains(path)).Order())
        {
            var was = entries[path].FirstOrDefault();
            if (now.Gone.Contains(path))
            {
                yield return Change.OfAddress(ChangeKind.AddressTakenAway, was, path.Value);
            }
            else if (was is null || !renamed.ContainsKey(was.Id.Value))
            {
                yield return Change.OfAddress(ChangeKind.AddressRedirected, was, path.Value, now.Redirects.First(redirect => redirect.Covers(path)).To.Value);
            }
        }

        foreach (var path in now.Pages.Except(old.Pages).Order())
        {
            yield return Change.OfAddress(ChangeKind.PageAdded, null, path.Value);
        }
    }

    private static string? GetDate(SiteSnapshot site, PublishedEntry entry) =>
        site.Entries?.GetValueOrDefault(entry.Id.Value) is { } known && known.Values.TryGetValue("date", out var date) ? date : null;
}
