using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Linking;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Every place at which content names an id.</summary>
internal static class References
{
    /// <summary>Ids of entries that an entry names: in its texts, its citations, its data.</summary>
    public static IEnumerable<Located<EntryId>> ToEntries(Entry entry)
    {
        var relations = EntryLinker.GetRelations(entry);
        return EntryLinker.GetTexts(entry).SelectMany(InText)
            .Concat(EntryLinker.GetCitations(entry).Concat(relations.SelectMany(relation => relation.Sources)).Select(citation => citation.Source))
            .Concat(relations.Select(relation => relation.Target))
            .Concat(InLists(entry));
    }

    /// <summary>Ids of entries that <c>site.yml</c> names.</summary>
    public static IEnumerable<Located<EntryId>> ToEntries(Site site) => site.Pages.Concat(site.Gone.Select(grave => grave.See).OfType<Located<EntryId>>());

    /// <summary>Ids of tracks that an entry names.</summary>
    public static ImmutableArray<Located<EntryId>> ToTracks(Entry entry) => entry switch
    {
        Article article => article.Tracks,
        Term term => term.Tracks,
        TimelineEvent item => item.Tracks,
        _ => [],
    };

    private static IEnumerable<Located<EntryId>> InText(Prose text) => text.Parts.SelectMany(part => part switch
    {
        ProsePart.WikiLink link => [link.Target],
        ProsePart.Cite cite => cite.Citations.Select(citation => citation.Source),
        _ => Enumerable.Empty<Located<EntryId>>(),
    });

    private static IEnumerable<Located<EntryId>> InLists(Entry entry) => entry switch
    {
        Term term => term.SeeAlso,
        TimelineEvent item => item.Articles.Concat(item.People).Concat(item.OutOfOffice),
        Dispute dispute => dispute.Touches,
        _ => [],
    };
}
