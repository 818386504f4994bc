using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;

namespace StaticSite.Linking;

/// <summary>
/// What the entries of the last build were linked to. Who builds again and again keeps one. An entry's links stay as they are while the
/// entry is the same object, had no fault, and all that links are looked up in (ids, kinds, names, tracks, assets) is the same;
/// where only what it refers to was written anew, they are led there or, if that looks different now, made anew.
/// </summary>
public sealed class LinkingMemory
{
    private HashSet<EntryId> replaced = [];
    private HashSet<EntryId> altered = [];
    private ContentModel? content;
    private ImmutableArray<Entry> entries = [];
    private EntryLinks[] links = [];
    private Staged<NameMatcher>? names;
    private LinkRenewal? renewal;

    /// <summary>The names of all entries, where they are the same as before; null where they are to be collected.</summary>
    internal Staged<NameMatcher>? Names => names;

    /// <summary>Compares the content with that of the last build; forgets what no longer holds.</summary>
    internal void Begin(ContentModel now, EntryIndex index)
    {
        (replaced, altered) = ([], []);
        if (content is null || !IsSameGround(content, now) || !CompareEntries(index.All))
        {
            links = [];
            names = null;
        }
        else if (!names!.Diagnostics.IsEmpty)
        {
            // A message names places, which may have moved.
            names = null;
        }

        renewal = new LinkRenewal(index);
        (content, entries) = (now, index.All);
    }

    /// <summary>Links that still hold; null for an entry that is to be linked. May be asked from several threads.</summary>
    /// <param name="place">Of the entry among all.</param>
    internal EntryLinks? Find(int place)
    {
        var old = links.ElementAtOrDefault(place);
        if (old is null || !ReferenceEquals(old.Entry, entries[place]) || old.Diagnostics.Count > 0 || old.Targets.Any(altered.Contains))
        {
            return null;
        }

        return old.Targets.Any(replaced.Contains) ? renewal!.Renew(old) : old;
    }

    /// <summary>Keeps the links of this build and none of an earlier one.</summary>
    /// <param name="all">Of every entry, in the order of the index.</param>
    internal void End(EntryLinks[] all, Staged<NameMatcher> matcher) => (links, names) = (all, matcher);

    private static bool IsSameGround(ContentModel before, ContentModel now) =>
        before.Site.IsStandIn == now.Site.IsStandIn
        && before.Site.Tracks.Select(track => track.Id.Value).SequenceEqual(now.Site.Tracks.Select(track => track.Id.Value))
        && before.IsAnyIdLost == now.IsAnyIdLost
        && before.LostIds.SequenceEqual(now.LostIds)
        && before.Sources.Assets.SequenceEqual(now.Sources.Assets)
        && before.Sources.Unread.SequenceEqual(now.Sources.Unread);

    // False where links may lead elsewhere now: other ids, other kinds, other names that texts are searched for.
    private bool CompareEntries(ImmutableArray<Entry> now)
    {
        if (now.Length != entries.Length)
        {
            return false;
        }

        foreach (var (before, entry) in entries.Zip(now).Where(pair => !ReferenceEquals(pair.First, pair.Second)))
        {
            if (before.Id != entry.Id || before.GetType() != entry.GetType() || !GetSought(before).SequenceEqual(GetSought(entry)))
            {
                return false;
            }

            (LooksSame(before, entry) ? replaced : altered).Add(entry.Id);
        }

        return true;
    }

    private static IEnumerable<string> GetSought(Entry entry) => entry is NamedEntry { IsAutoLinked: true } named ? named.Names : [];

    // What a link shows of its target, and the headings it may lead to.
    private static bool LooksSame(Entry before, Entry now) =>
        before.Name == now.Name
        && (before as NamedEntry)?.Abbreviation == (now as NamedEntry)?.Abbreviation
        && Resolver.GetAnchors(before).SequenceEqual(Resolver.GetAnchors(now));
}
