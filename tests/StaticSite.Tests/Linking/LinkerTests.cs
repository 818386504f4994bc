using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Linking;

[Parallelizable(ParallelScope.All)]
internal sealed class LinkerTests
{
    [Test]
    public void First_mention_in_each_section_is_linked()
    {
        var site = Link(new TestInput().WithTerm("lens", "Text.").WithArticle("a", "A lens and a lens.\n\n## Lens\n\nThe lens again. A [[lens]] too.\n\n## More\n\nA [[lens|glass]] and a lens."));
        Assert.That(Links(site, "a").Select(link => (link.Label, link.IsAutomatic)), Is.EqualTo(new[] { ("lens", true), ("lens", true), ("lens", false), ("glass", false) }));
    }

    [Test]
    public void Entry_does_not_link_to_itself_by_name() =>
        Assert.That(Links(Link(new TestInput().WithTerm("lens", "A lens is a lens.")), "lens"), Is.Empty);

    [Test]
    public void Name_that_is_too_common_is_not_linked() =>
        Assert.That(Links(Link(new TestInput().WithTerm("lens", "Text.", "autolink: false\n").WithArticle("a", "A lens.")), "a"), Is.Empty);

    [Test]
    public void Wiki_link_without_words_shows_the_abbreviation_or_the_name()
    {
        var site = Link(new TestInput().WithTerm("lens", "Text.", "abbreviation: LNS\n").WithTerm("cap", "Text.").WithArticle("a", "[[lens]] and [[cap]]."));
        Assert.That(Links(site, "a").Select(link => link.Label), Is.EqualTo(new[] { "LNS", "cap" }));
    }

    [Test]
    public void Backlink_has_the_sentence_it_stands_in()
    {
        var site = Link(new TestInput().WithTerm("lens", "Text.").WithArticle("a", "First. Every *good* lens has [[a|glass]] inside. Last."));
        Assert.That(site.GetBacklinks(Find(site, "lens")).Single(), Is.EqualTo(new Backlink(Find(site, "a"), "Every good ", "lens", " has glass inside.")));
    }

    [Test]
    public void Relation_is_known_from_both_ends()
    {
        var site = Link(new TestInput().WithArticle("part", "Text.", "relations:\n  - type: part-of\n    target: whole\n    sources: [base-primary]\n").WithArticle("whole", "Text."));
        var stated = site.GetRelations(Find(site, "part")).Single();
        Assert.That(site.GetInverseRelations(Find(site, "whole")).Single(), Is.EqualTo(stated));
        Assert.That((stated.Type.Label, stated.Type.InverseLabel, stated.Target.Id.Value), Is.EqualTo(("Part of", "Has part", "whole")));
        Assert.That((site.GetRelations(Find(site, "whole")), site.GetInverseRelations(Find(site, "part"))), Is.EqualTo(((object)Array.Empty<ResolvedRelation>(), (object)Array.Empty<ResolvedRelation>())));
    }

    [Test]
    public void Source_knows_who_cites_it_and_where()
    {
        var site = Link(new TestInput().WithArticle("a", "So.[@base-news, p. 4] And.[@base-news, p. 9; @base-news, p. 4]").WithArticle("b", "So.[@base-news]"));
        var uses = site.GetUses((Source)Find(site, "base-news")).ToDictionary(use => use.From.Id.Value, use => use.Locators.ToArray());
        Assert.That(uses.Keys, Is.EquivalentTo(new[] { "a", "b", "home" }));
        Assert.That((uses["a"], uses["b"]), Is.EqualTo((new[] { "p. 4", "p. 9" }, Array.Empty<string>())));
    }

    [Test]
    public void Events_belong_to_the_entries_they_name_in_order_of_time()
    {
        var site = Link(new TestInput().WithArticle("a", "Text.").WithEvents(("late", "2019", "  articles: [a]\n"), ("early", "2018", "  articles: [a]\n"), ("other", "2017", "")));
        Assert.That(site.GetEvents(Find(site, "a")).Select(item => item.Id.Value), Is.EqualTo(new[] { "early", "late" }));
    }

    [Test]
    public void Events_belong_to_the_terms_that_their_titles_name()
    {
        var site = Link(new TestInput().WithTerm("lens", "Text.").With("timeline/a.yml", "- id: cast\n  date: 2001\n  title: First lens cast, a lens of glass\n  summary: It is large.\n  state: confirmed\n  sources: [base-primary]\n"));
        Assert.That(site.GetEvents(Find(site, "lens")).Select(item => item.Id.Value), Is.EqualTo(new[] { "cast" }));
    }

    [Test]
    public void First_declaration_of_an_id_counts()
    {
        var linked = new TestInput().WithArticle("same", "Text.").WithTerm("same", "Text.").Link();
        Assert.That(Find(linked.Value, "same"), Is.InstanceOf<Article>());
        Assert.That(linked.Diagnostics.Single(diagnostic => diagnostic.Code == "SS306").Span.Path.Value, Is.EqualTo("terms/same.md"));
    }

    [Test]
    public void Reference_that_leads_nowhere_becomes_plain_text()
    {
        var linked = new TestInput().WithArticle("a", "See [[nobody|these words]].[@nothing] End.").Link();
        var text = string.Concat(linked.Value.Get(((Article)Find(linked.Value, "a")).Body).Parts.OfType<LinkedPart.Text>().Select(part => part.Value));
        Assert.That(text, Is.EqualTo("See these words. End."));
        Assert.That(linked.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "SS301", "SS303" }));
    }

    private static LinkedSite Link(TestInput input)
    {
        var linked = input.Link();
        Assert.That(linked.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), Is.Empty);
        return linked.Value;
    }

    private static IEnumerable<LinkedPart.EntryLink> Links(LinkedSite site, string id) =>
        site.Get(((NamedEntry)Find(site, id)).Body).Parts.OfType<LinkedPart.EntryLink>();

    private static Entry Find(LinkedSite site, string id) => site.Entries.Find(EntryId.FromText(id)!.Value)!;
}
