using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticSite.Tests.Site;

/// <summary>Reads the pages of a finished site as a browser would and lists what is wrong with them.</summary>
internal sealed class Crawl
{
    // The file to download is no page of the site; it has tests of its own.
    private const string Edition = "offline/edition.html";

    private readonly SortedDictionary<string, byte[]> files;
    private readonly Uri address;
    private readonly Dictionary<string, IHtmlDocument> pages;
    private readonly Dictionary<string, HashSet<string>> ids;

    /// <param name="address">Published address of the site, ended by a slash.</param>
    public Crawl(SortedDictionary<string, byte[]> files, Uri address)
    {
        this.files = files;
        this.address = address;
        pages = files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != Edition).AsParallel()
            .ToDictionary(path => path, path => new HtmlParser().ParseDocument(new MemoryStream(files[path])));
        ids = pages.ToDictionary(page => page.Key, page => Ids(page.Value).ToHashSet());
    }

    public int PageCount => pages.Count;

    /// <summary>Every page by its path.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages;

    /// <summary>Addresses of this site that lead to no file, or to no such place on a page.</summary>
    public IEnumerable<string> BrokenLinks() =>
        from page in pages
        from element in page.Value.All
        from name in new[] { "href", "src", "action", "popovertarget", "for" }
        let value = element.GetAttribute(name)
        where value is not null && Describe(page.Key, name, value) is not null
        select $"{page.Key}: {name}=\"{value}\": {Describe(page.Key, name, value)}";

    public IEnumerable<string> DuplicateIds() =>
        from page in pages
        from same in Ids(page.Value).GroupBy(id => id)
        where same.Count() > 1
        select $"{page.Key}: {same.Key}";

    /// <summary>Style, script or event handlers that stand in the page itself.</summary>
    public IEnumerable<string> InlineCode() =>
        from page in pages
        from element in page.Value.All
        where element.HasAttribute("style") || element is IHtmlStyleElement || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            || (element is IHtmlScriptElement { Type: not "application/ld+json" } script && script.TextContent.Length > 0)
        select $"{page.Key}: {element.OuterHtml}";

    /// <summary>Anything a browser would load from another host.</summary>
    public IEnumerable<string> ForeignResources() =>
        from page in pages
        from element in page.Value.All
        let source = element.GetAttribute("src") ?? element.GetAttribute("srcset") ?? element.GetAttribute("data")
            ?? (element is IHtmlLinkElement { Relation: not "canonical" } ? element.GetAttribute("href") : null)
        where source is not null && (!source.StartsWith('/') || source.StartsWith("//", StringComparison.Ordinal))
        select $"{page.Key}: {element.OuterHtml}";

    /// <summary>Pages without exactly one heading of the first level, a title, a description or a language.</summary>
    public IEnumerable<string> IncompletePages() =>
        from page in pages
        let description = page.Value.QuerySelector("meta[name=description]")?.GetAttribute("content")
        where page.Value.QuerySelectorAll("h1").Length != 1 || string.IsNullOrWhiteSpace(page.Value.QuerySelector("h1")!.TextContent)
            || string.IsNullOrWhiteSpace(page.Value.Title) || string.IsNullOrWhiteSpace(description) || string.IsNullOrWhiteSpace(page.Value.DocumentElement.GetAttribute("lang"))
        select page.Key;

    /// <summary>What is wrong with an address in a page; null where it is good or leads elsewhere.</summary>
    public string? Describe(string page, string attribute, string value)
    {
        if (attribute is "popovertarget" or "for")
        {
            return ids[page].Contains(value) ? null : "no such element";
        }

        var here = new Uri(address, page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page);
        if (!Uri.TryCreate(here, value, out var target) || target.Host != address.Host)
        {
            return target is null ? "no address" : null;
        }

        if (!target.AbsolutePath.StartsWith(address.AbsolutePath, StringComparison.Ordinal))
        {
            return "outside of the site";
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[address.AbsolutePath.Length..]);
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return !files.ContainsKey(path) ? "no such file" : anchor.Length > 0 && !ids[path].Contains(anchor) ? "no such place" : null;
    }

    /// <summary>Pages with more elements than they may have.</summary>
    /// <param name="limit">The most for the page at a path.</param>
    public IEnumerable<string> LongPages(Func<string, int> limit) => pages.Where(page => page.Value.All.Length > limit(page.Key)).Select(page => $"{page.Key}: {page.Value.All.Length} elements");

    /// <summary>Titles that more than one page has; a page that names another as the one to link to is not counted.</summary>
    public IEnumerable<string> SharedTitles() =>
        from page in pages
        group page by page.Value.Title into same
        where same.Select(page => page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.Key).Distinct().Count() > 1
        select $"{same.Key}: {string.Join(", ", same.Select(page => page.Key))}";

    private static IEnumerable<string> Ids(IHtmlDocument page) => page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).OfType<string>();
}
