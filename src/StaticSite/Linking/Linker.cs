using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;

namespace StaticSite.Linking;

/// <summary>
/// <see cref="ContentModel"/> → <see cref="LinkedSite"/>. Never fails: a reference without a target becomes plain text and a
/// diagnostic. Afterwards no unresolved reference exists, and every link is known from both its ends.
/// </summary>
public static class Linker
{
    /// <param name="memory">Of the last build, where there was one; takes in this one.</param>
    public static Staged<LinkedSite> Link(ContentModel content, LinkingMemory? memory = null)
    {
        var entries = EntryIndex.Create(content);
        memory ??= new LinkingMemory();
        memory.Begin(content, entries.Value);
        var names = memory.Names ?? NameIndex.Create(entries.Value);
        var resolver = new Resolver(entries.Value, content.Site, content.Sources);
        var all = entries.Value.All;
        var links = new EntryLinks[all.Length];
        Parallel.For(0, all.Length, index => links[index] = memory.Find(index) ?? EntryLinker.Link(all[index], resolver, names.Value));
        memory.End(links, names);
        var site = new LinkedSite(content.Site with { Tracks = [.. content.Site.Tracks.DistinctBy(track => track.Id.Value)] }, entries.Value, content.Sources.Assets, Merge(entries.Value, links, names.Value));
        return new(site,
        [
            .. entries.Diagnostics,
            .. names.Diagnostics,
            .. links.SelectMany(link => link.Diagnostics),
            .. SiteChecks.CheckAddresses(entries.Value),
            .. SiteChecks.CheckTracks(content.Site),
            .. SiteChecks.CheckPages(content.Site, entries.Value),
            .. SiteChecks.CheckGone(content.Site, entries.Value),
            .. content.IsComplete ? SiteChecks.CheckWhole(site) : [],
        ]);
    }

    // The links come in order of id, so every list below is in that order too.
    private static LinkMaps Merge(EntryIndex entries, EntryLinks[] links, NameMatcher names)
    {
        var texts = new Dictionary<Prose, LinkedProse>(ReferenceEqualityComparer.Instance);
        foreach (var (text, linked) in links.SelectMany(link => link.Texts))
        {
            texts.Add(text, linked);
        }

        var backlinks = Group(links.SelectMany(link => link.Mentions.Select(mention => (mention.Key, mention.Value))));
        var relations = links.SelectMany(link => link.Relations).ToList();
        return new LinkMaps(texts, backlinks, Group(links.SelectMany(link => link.Uses)))
        {
            Citations = links.Where(link => link.Citations.Count > 0).ToDictionary(link => link.Entry.Id, link => link.Citations.ToImmutableArray()),
            Relations = Group(relations.Select(relation => (relation.From.Id, relation))),
            InverseRelations = Group(relations.Select(relation => (relation.Target.Id, relation))),
            Events = Group(GetEvents(entries, backlinks, names)),
            Disputes = Group(entries.Get<Dispute>(EntryKind.Dispute).SelectMany(dispute => dispute.Touches.Select(use => (use.Value, dispute)).DistinctBy(pair => pair.Value))),
        };
    }

    // An event belongs to the entries its record names, and to the terms that its title or summary mentions.
    private static IEnumerable<(EntryId Entry, TimelineEvent Event)> GetEvents(EntryIndex entries, Dictionary<EntryId, ImmutableArray<Backlink>> backlinks, NameMatcher names)
    {
        var named = entries.Get<TimelineEvent>(EntryKind.Event)
            .SelectMany(item => item.Articles.Concat(item.People).Select(use => use.Value).Distinct().Select(id => (Entry: id, Event: item)));
        var mentioned = entries.Get<Term>(EntryKind.Term)
            .SelectMany(term => backlinks.GetValueOrDefault(term.Id, []).Select(backlink => backlink.From).OfType<TimelineEvent>().Select(item => (Entry: term.Id, Event: item)));
        var titled = entries.Get<TimelineEvent>(EntryKind.Event)
            .SelectMany(item => names.FindAll(item.Name).Select(entries.Find).OfType<Term>().Select(term => (Entry: term.Id, Event: item)));
        return named.Concat(mentioned).Concat(titled).DistinctBy(pair => (pair.Entry, pair.Event.Id)).OrderBy(pair => pair.Event.Date).ThenBy(pair => pair.Event.Id);
    }

    private static Dictionary<EntryId, ImmutableArray<T>> Group<T>(IEnumerable<(EntryId Id, T Value)> pairs)
    {
        var groups = new Dictionary<EntryId, ImmutableArray<T>.Builder>();
        foreach (var (id, value) in pairs)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, id, out _);
            group ??= ImmutableArray.CreateBuilder<T>();
            group.Add(value);
        }

        return groups.ToDictionary(group => group.Key, group => group.Value.ToImmutable());
    }
}
