using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Linking;

/// <summary>Links everything that one entry says: its texts, its citations, its references.</summary>
internal static class EntryLinker
{
    public static EntryLinks Link(Entry entry, Resolver resolver, NameMatcher names)
    {
        var found = new EntryLinks(entry);
        var prose = new ProseLinker(resolver, names, found);
        foreach (var text in GetTexts(entry))
        {
            prose.Link(text);
        }

        LinkCitations(GetCitations(entry), resolver, found);
        LinkRelations(entry, resolver, found);
        CheckReferences(entry, resolver, found);
        return found;
    }

    /// <summary>The running texts of an entry.</summary>
    internal static IEnumerable<Prose> GetTexts(Entry entry) => entry switch
    {
        Article article => article.Facts.Select(fact => fact.Value).Append(article.Body),
        Term term => term.Senses.Select(sense => sense.Text).Append(term.Body),
        Person person => [person.Body],
        TimelineEvent item => [item.Summary],
        Dispute dispute => dispute.Positions.Select(position => position.Claim).Append(dispute.Reason),
        TextEntry page => [page.Body],
        _ => [],
    };

    /// <summary>Those that stand beside the text, in data; a relation's come with the relation.</summary>
    internal static IEnumerable<Citation> GetCitations(Entry entry) => entry switch
    {
        Article article => article.Facts.SelectMany(fact => fact.Sources),
        Term term => term.Senses.SelectMany(sense => sense.Sources).Concat(term.Sources),
        Person person => person.Offices.SelectMany(office => office.Sources),
        TimelineEvent item => item.Sources,
        Dispute dispute => dispute.Positions.SelectMany(position => position.Sources),
        _ => [],
    };

    private static ImmutableArray<ResolvedCitation> LinkCitations(IEnumerable<Citation> citations, Resolver resolver, EntryLinks found)
    {
        ImmutableArray<ResolvedCitation> resolved = [.. citations.Select(citation => resolver.ResolveCitation(citation, found)).OfType<ResolvedCitation>()];
        found.Citations.AddRange(resolved);
        return resolved;
    }

    /// <summary>What an entry says of its relations to others.</summary>
    internal static ImmutableArray<Relation> GetRelations(Entry entry) => entry switch
    {
        NamedEntry named => named.Relations,
        TimelineEvent item => item.Relations,
        _ => [],
    };

    private static void LinkRelations(Entry entry, Resolver resolver, EntryLinks found)
    {
        foreach (var relation in GetRelations(entry))
        {
            var sources = LinkCitations(relation.Sources, resolver, found);
            if (relation.Target.Value == entry.Id)
            {
                found.Diagnostics.Add(LinkDiagnostics.SelfRelation(relation.Target));
            }
            else if (resolver.FindRelated(relation.Target, found) is { } target)
            {
                var type = Vocabulary.Relations.First(known => known.Name == relation.Type);
                found.Relations.Add(new ResolvedRelation(type, entry, target, sources));
            }
        }
    }

    private static void CheckReferences(Entry entry, Resolver resolver, EntryLinks found)
    {
        switch (entry)
        {
            case Article article:
                resolver.CheckTracks(article.Tracks, found);
                break;
            case Term term:
                resolver.CheckTracks(term.Tracks, found);
                resolver.Check<Entry>(term.SeeAlso, "entry", found);
                break;
            case TimelineEvent item:
                resolver.CheckTracks(item.Tracks, found);
                resolver.Check<Article>(item.Articles, "article", found);
                resolver.Check<Person>(item.People, "person", found);
                resolver.Check<Person>(item.OutOfOffice, "person", found);
                break;
            case Dispute dispute:
                resolver.Check<Entry>(dispute.Touches, "entry", found);
                break;
        }
    }
}
