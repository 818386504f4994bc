using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the pages that list all entries of a kind.</summary>
internal static class IndexPages
{
    public static ArticlesPage CreateArticles(SiteContext context) => new()
    {
        Head = Heads.Of("Articles", "Every article by kind: what each is about, its state and since when.", Routes.Articles, Section.Articles, context),
        Groups =
        [
            .. Vocabulary.ArticleKinds
                .Select(kind => new EntryGroup(kind.Plural, kind.Name, GetArticles(kind.Name, context)))
                .Where(group => !group.Lines.IsEmpty),
        ],
    };

    public static PeoplePage CreatePeople(SiteContext context) => new()
    {
        Head = Heads.Of("People", "People and the offices they held.", Routes.People, Section.People, context),
        People = [.. context.Site.Entries.Get<Person>(EntryKind.Person).OrderBy(person => Slug.Fold(person.Name), StringComparer.Ordinal).Select(person => CreateLine(person, context))],
    };

    public static DisputesPage CreateDisputes(SiteContext context) => new()
    {
        Head = Heads.Of("Disagreements", "Where sources disagree: who says what, which position this site follows, and why.", Routes.Disputes, Section.Disputes, context),
        Groups =
        [
            .. Vocabulary.DisputeStates
                .Select(state => new DisputesPage.Group(state.Name, state.Plural, GetDisputes(state.Name, context)))
                .Where(group => !group.Disputes.IsEmpty),
        ],
    };

    public static SearchPage CreateSearch(SiteContext context) => new()
    {
        Head = Heads.Of("Search", "Search every article, term, person, event, source and disagreement of this site.", Routes.Search, Section.None, context) with { ScriptHrefs = context.GetScripts("search.js") },
        Letters = GlossaryPages.GetLetters(context),
        Lists =
        [
            new Link("Glossary", context.Address.GetHref(Routes.Glossary), "terms and abbreviations from A to Z"),
            new Link("Articles", context.Address.GetHref(Routes.Articles), "by kind"),
            new Link("People", context.Address.GetHref(Routes.People), "and the offices they held"),
            new Link("Timeline", context.Address.GetHref(Routes.Timeline), "every event in order of time"),
            new Link("Sources", context.Address.GetHref(Routes.Sources), "and what leans on them"),
            new Link("Disagreements", context.Address.GetHref(Routes.Disputes), "where sources say different things"),
        ],
    };

    public static NotFoundPage CreateNotFound(SiteContext context) => new()
    {
        Head = Heads.Of("Page not found", "There is no page at this address.", Routes.NotFound, Section.None, context) with { CanonicalUrl = null, Twins = null },
    };

    private static ImmutableArray<EntryLine> GetArticles(string kind, SiteContext context) =>
    [
        .. context.Site.Entries.Get<Article>(EntryKind.Article)
            .Where(article => article.ArticleKind == kind)
            .OrderBy(article => Slug.Fold(article.Name), StringComparer.Ordinal)
            .Select(article => Lines.Of(article, context)),
    ];

    private static ImmutableArray<Link> GetDisputes(string state, SiteContext context) =>
    [
        .. context.Site.Entries.Get<Dispute>(EntryKind.Dispute)
            .Where(dispute => dispute.State == state)
            .Select(dispute => new Link(dispute.Name, context.GetHref(dispute), ShownDisputes.GetAnswer(dispute, context))),
    ];

    private static EntryLine CreateLine(Person person, SiteContext context) => new(person.Name, context.GetHref(person), person.Short)
    {
        NativeName = person.NativeName,
        Detail = person.Offices.MaxBy(office => office.Period)?.Title,
    };
}
