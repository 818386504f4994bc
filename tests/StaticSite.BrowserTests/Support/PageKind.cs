namespace StaticSite.BrowserTests.Support;

/// <summary>The kinds of page, and the page of each that holds most: what goes wrong anywhere goes wrong there.</summary>
internal static class PageKind
{
    public static readonly string[] All =
    [
        "home", "article", "articles", "term", "glossary", "quiz", "person", "people", "event", "timeline", "track",
        "source", "sources", "sources of a year", "sources of publishers", "dispute", "disputes", "text page", "guide", "diagnostics", "diagnostic", "data", "trust", "offline", "search", "not found",
    ];

    /// <summary>Address of the page that stands for a kind.</summary>
    public static string GetAddress(string kind) => kind switch
    {
        "home" => "/",
        "article" => GetRichest("articles"),
        "term" => GetRichest("glossary"),
        "person" => GetRichest("people"),
        "event" => GetRichest("timeline"),
        "track" => GetRichest("tracks"),
        "source" => GetRichest("sources"),
        "sources of a year" => GetRichest("sources/by-year"),
        "sources of publishers" => GetRichest("sources/by-publisher"),
        "dispute" => GetRichest("disputes"),
        "quiz" => "/glossary/quiz/",
        "text page" => "/about/",
        "guide" => "/contribute/writing/",
        "diagnostics" => "/contribute/diagnostics/",
        "diagnostic" => "/contribute/diagnostics/ss212/",
        "not found" => "/404.html",
        _ => $"/{kind}/",
    };

    private static string GetRichest(string folder)
    {
        var site = SiteSetUp.Site;
        var page = site.Pages
            .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.Count('/') == folder.Count('/') + 2 && path != "glossary/quiz/index.html")
            .MaxBy(path => new FileInfo(site.Get(path)).Length)!;
        return "/" + page[..^"index.html".Length];
    }
}
