using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Editions;

/// <summary>The whole site in one file, made from the same entries as its pages.</summary>
internal static class Edition
{
    /// <summary>A site with more entries has no edition: a file of that size would not open on a phone.</summary>
    public const int MaxEntries = 3000;

    private const string StyleName = "edition.css";
    private const string ScriptName = "edition.js";

    /// <summary>Files of the theme that go into the edition and are not published by themselves.</summary>
    public static bool IsPartOf(string asset) => asset is StyleName or ScriptName;

    /// <summary>True where the theme knows the edition and the site is not too large for it.</summary>
    public static bool Exists(int entries, ThemeAssets assets) => entries <= MaxEntries && assets.Files.ContainsKey(StyleName) && assets.Files.ContainsKey(ScriptName);

    public static OfflinePage CreateOffline(SiteContext context) => new()
    {
        Head = Heads.Of("Offline edition", "Everything on this site in one file that opens without a connection.", Routes.Offline, Section.About, context),
        EditionHref = context.Address.GetHref(Routes.Edition),
        FileName = GetFileName(context),
        Count = context.Site.Entries.All.Length,
    };

    public static EditionPage Create(SiteContext context, ThemeAssets assets)
    {
        var (style, script) = (GetText(StyleName, assets), GetText(ScriptName, assets));
        return new EditionPage
        {
            Head = Heads.Of(context.Site.Site.Title, context.Site.Site.Description, Routes.Edition, Section.None, context),
            Style = style,
            Script = script,
            Policy = $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'",
            SiteUrl = context.Address.GetAbsolute(Routes.Home),
            LastChange = context.Site.Entries.All.Max(entry => entry.LastChange) is { } day ? DateWording.ToText(day) : null,
            Parts = [.. GetParts(context).Where(part => part.Count > 0)],
        };
    }

    /// <summary>Name the file is saved under: like the name of the site.</summary>
    public static string GetFileName(SiteContext context) => $"{EntryId.FromText(context.Site.Site.Title)?.Value ?? "site"}.html";

    private static IEnumerable<EditionPage.Part> GetParts(SiteContext context)
    {
        var items = new EditionItems(context);
        var entries = context.Site.Entries;
        yield return Part("about", "Pages", ("page", "pages"), entries.Get<TextEntry>(EntryKind.Page).GroupBy(_ => "This site"));
        yield return Part("timeline", "Timeline", ("event", "events"), context.Events.GroupBy(item => item.Date.FirstWritten.Year.ToString(CultureInfo.InvariantCulture))) with { Tracks = [.. context.Site.Site.Tracks.Select(context.GetMark)] };
        yield return Part("glossary", "Glossary", ("term", "terms"), GlossaryLetters.Group(entries.Get<Term>(EntryKind.Term)).SelectMany(letter => letter.Entries.Select(entry => (letter.Letter, Entry: entry))).GroupBy(pair => pair.Letter, pair => pair.Entry));
        yield return Part("articles", "Articles", ("article", "articles"), entries.Get<Article>(EntryKind.Article).GroupBy(article => Vocabulary.Get(Vocabulary.ArticleKinds, article.ArticleKind).Plural));
        yield return Part("people", "People", ("person", "people"), entries.Get<Person>(EntryKind.Person).OrderBy(person => Slug.Fold(person.Name), StringComparer.Ordinal).GroupBy(_ => "A to Z"));
        yield return Part("disputes", "Disagreements", ("disagreement", "disagreements"), entries.Get<Dispute>(EntryKind.Dispute).GroupBy(dispute => Vocabulary.Get(Vocabulary.DisputeStates, dispute.State).Label));
        yield return Part("sources", "Sources", ("source", "sources"), entries.Get<Source>(EntryKind.Source).GroupBy(_ => "By number"));

        EditionPage.Part Part(string name, string title, (string One, string Many) noun, IEnumerable<IGrouping<string, Entry>> groups)
        {
            var made = groups.Select(group => new EditionPage.Group(group.Key, [.. group.Select(items.Create)])).ToImmutableArray();
            return new EditionPage.Part("part." + name, title, noun.One, noun.Many, [], made, made.Sum(group => group.Items.Length));
        }
    }

    private static string GetText(string name, ThemeAssets assets) => Encoding.UTF8.GetString(assets.Files[name]).Trim();

    // What a browser compares with: the text between the tags, byte by byte (https://www.w3.org/TR/CSP3/#match-element-to-source-list).
    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
