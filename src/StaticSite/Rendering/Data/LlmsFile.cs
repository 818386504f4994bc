using StaticSite.Content;
using StaticSite.Rendering.Twins;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>Writes <c>llms.txt</c>, the way in for language models (https://llmstxt.org): what the site is and where its pages stand as Markdown.</summary>
internal static class LlmsFile
{
    public static byte[] Write(SiteContext context)
    {
        var text = new MarkdownText();
        text.Heading(1, context.Site.Site.Title);
        text.OpenQuotation();
        text.Words(context.Site.Site.Description);
        text.CloseQuotation();
        text.Paragraph("Every statement carries its source, dates have only the precision their sources support, and where sources disagree each position is shown. Each page exists as Markdown (index.md) and as a short JSON object (index.json) beside it. Please cite the original sources, then the page.");
        Section(text, "Lists", [("Articles", Routes.Articles, "by kind"), ("Glossary", Routes.Glossary, "A to Z"), ("Timeline", Routes.Timeline, "events in order of time"), ("People", Routes.People, "with their offices"), ("Disagreements", Routes.Disputes, "where sources differ"), ("Sources", Routes.Sources, "by year and by publisher"), (TrustPages.Title, Routes.Trust, "how well all this is supported, in numbers")], context);
        Section(text, "Articles", [.. context.Site.Entries.Get<Article>(EntryKind.Article).Select(article => (article.Name, Routes.Get(article), article.Short))], context);
        Section(text, "About", [.. context.Site.Entries.Get<TextEntry>(EntryKind.Page).Select(page => (page.Name, Routes.Get(page), page.Short))], context);
        text.Heading(2, "Optional");
        text.OpenList();
        text.OpenItem();
        text.Link("Whole data set", context.Address.GetAbsolute(Routes.GetData(DataPackage.FileName)));
        text.Words(": tables as CSV and JSON with their description");
        text.CloseItem();
        text.CloseList();
        return text.ToBytes();
    }

    private static void Section(MarkdownText text, string title, IReadOnlyList<(string Name, UrlPath Path, string Words)> pages, SiteContext context)
    {
        text.Heading(2, title);
        text.OpenList();
        foreach (var (name, path, words) in pages)
        {
            text.OpenItem();
            text.Link(name, context.Address.GetAbsolute(Routes.GetTwin(path, "md")));
            text.Words(": " + words);
            text.CloseItem();
        }

        text.CloseList();
    }
}
