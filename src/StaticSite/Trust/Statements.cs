using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>Divides an entry into its statements.</summary>
internal static class Statements
{
    public static IEnumerable<Statement> Of(Entry entry, LinkedSite site) => entry switch
    {
        Article article => article.Facts.Select(fact => Create(StatementKind.Fact, fact.Sources, fact.Value, site)).Concat(OfText(article.Body, site)).Concat(OfRelations(entry, site)),
        Term term => GetDefinitions(term, site).Concat(OfText(term.Body, site)).Concat(OfRelations(entry, site)),
        Person person => person.Offices.Select(office => Create(StatementKind.Office, office.Sources, Prose.Empty, site)).Concat(OfText(person.Body, site)).Concat(OfRelations(entry, site)),
        TimelineEvent item => OfRelations(entry, site).Prepend(Create(StatementKind.Event, item.Sources, item.Summary, site)),
        Dispute dispute => dispute.Positions.Select(position => Create(StatementKind.Position, position.Sources, position.Claim, site)),
        _ => [],
    };

    private static IEnumerable<Statement> GetDefinitions(Term term, LinkedSite site) =>
        term.Senses.Select(sense => Create(StatementKind.Definition, sense.Sources, sense.Text, site)).Prepend(Create(StatementKind.Definition, term.Sources, Prose.Empty, site));

    private static IEnumerable<Statement> OfRelations(Entry entry, LinkedSite site) =>
        site.GetRelations(entry).Select(relation => new Statement(StatementKind.Relation, Distinct(relation.Sources)));

    private static IEnumerable<Statement> OfText(Prose text, LinkedSite site)
    {
        var hasWords = false;
        var citations = new List<Citation>();
        foreach (var part in text.Parts)
        {
            hasWords |= part is ProsePart.Text { Value: var words } && words.Any(char.IsLetterOrDigit);
            hasWords |= part is ProsePart.WikiLink;
            citations.AddRange(part is ProsePart.Cite cite ? cite.Citations : []);
            if (part is ProsePart.BlockEnd { EndsStatement: true })
            {
                if (hasWords)
                {
                    yield return new Statement(StatementKind.Text, Distinct(site.Get([.. citations])));
                }

                hasWords = false;
                citations.Clear();
            }
        }
    }

    private static Statement Create(StatementKind kind, ImmutableArray<Citation> sources, Prose text, LinkedSite site) =>
        new(kind, Distinct(site.Get([.. sources, .. text.Parts.OfType<ProsePart.Cite>().SelectMany(cite => cite.Citations)])));

    private static ImmutableArray<Source> Distinct(IEnumerable<ResolvedCitation> citations) =>
        [.. citations.Select(citation => citation.Source).DistinctBy(source => source.Id)];
}
