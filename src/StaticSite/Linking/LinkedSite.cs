using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Linking;

/// <summary>The content with every reference resolved, and what follows from that: who refers to whom, which page shows which event and dispute.</summary>
public sealed class LinkedSite
{
    internal LinkedSite(Site site, EntryIndex entries, ImmutableArray<AssetFile> assets, LinkMaps maps)
    {
        Site = site;
        Entries = entries;
        Assets = assets;
        Maps = maps;
    }

    public Site Site { get; }

    public EntryIndex Entries { get; }

    public ImmutableArray<AssetFile> Assets { get; }

    private LinkMaps Maps { get; }

    /// <summary>A text of the content model with its references resolved.</summary>
    public LinkedProse Get(Prose prose) => prose.IsEmpty ? LinkedProse.Empty : Maps.Texts[prose];

    /// <summary>Citations of a data record; one whose source does not exist is left out.</summary>
    public ImmutableArray<ResolvedCitation> Get(ImmutableArray<Citation> citations) =>
        [.. citations.Where(citation => Entries.Find(citation.Source.Value) is Source).Select(citation => new ResolvedCitation((Source)Entries.Find(citation.Source.Value)!, citation.Locator))];

    /// <summary>Entries behind the references of a data record; those that do not exist are left out.</summary>
    public IEnumerable<Entry> Get(ImmutableArray<Located<EntryId>> references) =>
        references.Select(reference => Entries.Find(reference.Value)).OfType<Entry>();

    /// <summary>Tracks behind the references of an entry.</summary>
    public IEnumerable<Track> GetTracks(ImmutableArray<Located<EntryId>> references) =>
        references.Select(reference => Site.Tracks.FirstOrDefault(track => track.Id.Value == reference.Value)).OfType<Track>();

    /// <summary>Places that link to an entry, one for each entry they stand in, in ordinal order of its id.</summary>
    public ImmutableArray<Backlink> GetBacklinks(Entry entry) => Maps.Backlinks.GetValueOrDefault(entry.Id, []);

    /// <summary>Entries that cite a source, in ordinal order of id.</summary>
    public ImmutableArray<SourceUse> GetUses(Source source) => Maps.Uses.GetValueOrDefault(source.Id, []);

    /// <summary>Everything an entry cites: its texts first, then its data, then its relations, each in the order written.</summary>
    public ImmutableArray<ResolvedCitation> GetCitations(Entry entry) => Maps.Citations.GetValueOrDefault(entry.Id, []);

    /// <summary>Relations that an entry states.</summary>
    public ImmutableArray<ResolvedRelation> GetRelations(Entry entry) => Maps.Relations.GetValueOrDefault(entry.Id, []);

    /// <summary>Relations that other entries state to an entry.</summary>
    public ImmutableArray<ResolvedRelation> GetInverseRelations(Entry entry) => Maps.InverseRelations.GetValueOrDefault(entry.Id, []);

    /// <summary>Events that belong to an entry, in order of time.</summary>
    public ImmutableArray<TimelineEvent> GetEvents(Entry entry) => Maps.Events.GetValueOrDefault(entry.Id, []);

    /// <summary>Disputes that touch an entry, in ordinal order of id.</summary>
    public ImmutableArray<Dispute> GetDisputes(Entry entry) => Maps.Disputes.GetValueOrDefault(entry.Id, []);

    /// <summary>How many links stand in running text, each pair of entries counted once.</summary>
    public int LinkCount => Maps.Backlinks.Values.Sum(backlinks => backlinks.Length);

    /// <summary>All links in running text, from entry to entry, each pair once.</summary>
    public IEnumerable<(Entry From, Entry Target)> Links
    {
        get
        {
            foreach (var (id, backlinks) in Maps.Backlinks)
            {
                var target = Entries.Find(id)!;
                foreach (var backlink in backlinks)
                {
                    yield return (backlink.From, target);
                }
            }
        }
    }
}
