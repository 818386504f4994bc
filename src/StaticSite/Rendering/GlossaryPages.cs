using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the page that lists terms and articles by their letters.</summary>
internal static class GlossaryPages
{
    public static GlossaryPage Create(SiteContext context)
    {
        var entries = GetEntries(context);
        var head = Heads.Of("Glossary", "Terms, abbreviations and articles from A to Z, each in one sentence.", Routes.Glossary, Section.Glossary, context);
        return new GlossaryPage
        {
            Head = head with { JsonLd = LinkedData.DescribeGlossary(context), ScriptHrefs = context.GetScripts("glossary.js") },
            Letters = [.. GlossaryLetters.Group(entries).Select(group => new GlossaryPage.Letter(group.Letter, GetAnchor(group.Letter), [.. group.Entries.Select(entry => CreateItem(entry, context))]))],
            Kinds = GetKinds(entries),
            Count = entries.Count,
            QuizHref = context.HasQuiz ? context.Address.GetHref(Routes.Quiz) : null,
        };
    }

    /// <summary>Links to the letters of the glossary.</summary>
    public static ImmutableArray<Link> GetLetters(SiteContext context) =>
        [.. GlossaryLetters.Group(GetEntries(context)).Select(group => new Link(group.Letter, context.Address.GetHref(Routes.Glossary, GetAnchor(group.Letter))))];

    private static List<NamedEntry> GetEntries(SiteContext context) =>
        [.. context.Site.Entries.Get<Term>(EntryKind.Term), .. context.Site.Entries.Get<Article>(EntryKind.Article)];

    private static string GetAnchor(string letter) => "letter-" + Slug.Create(letter);

    private static GlossaryPage.Item CreateItem(NamedEntry entry, SiteContext context) =>
        new(entry.Id.Value, GetLabel(entry), entry.Short, context.GetHref(entry), GetKind(entry)?.Name, GlossaryLetters.SearchText(entry));

    // What an entry is sorted by comes first, or the list would seem to have no order.
    private static string GetLabel(NamedEntry entry) =>
        GlossaryLetters.LookupName(entry) is var name && entry.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? entry.Name : $"{name} – {entry.Name}";

    private static ImmutableArray<GlossaryPage.KindCount> GetKinds(IEnumerable<NamedEntry> entries) =>
    [
        .. entries.Select(GetKind).OfType<Vocabulary.Word>()
            .GroupBy(kind => kind.Name)
            .Select(kind => new GlossaryPage.KindCount(kind.Key, kind.First().Plural, kind.Count()))
            .OrderBy(kind => kind.Label, StringComparer.Ordinal),
    ];

    private static Vocabulary.Word? GetKind(NamedEntry entry) => entry switch
    {
        Term { TermKind: { } name } => Vocabulary.Get(Vocabulary.TermKinds, name),
        Article article => Vocabulary.Get(Vocabulary.ArticleKinds, article.ArticleKind),
        _ => null,
    };
}
