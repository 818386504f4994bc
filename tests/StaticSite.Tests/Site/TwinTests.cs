using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>Every page has a twin in JSON and one in Markdown that say what it says.</summary>
[TestFixture(true)]
[TestFixture(false)]
[Parallelizable(ParallelScope.All)]
internal sealed partial class TwinTests(bool isReal)
{
    private readonly WholeSite site = isReal ? WholeSite.Real : WholeSite.Tiny;

    [Test]
    public async Task Every_page_has_both_and_names_them_in_its_head()
    {
        var crawl = await site.Crawl;
        var files = await site.Files;
        var gone = site.Result.Output.Published.Gone.Select(address => address.ToOutputPath().Value).ToHashSet();
        foreach (var (path, page) in crawl.Pages.Where(page => page.Key.EndsWith("index.html", StringComparison.Ordinal) && !page.Key.StartsWith("embed/", StringComparison.Ordinal) && !page.Key.StartsWith("contribute/diagnostics/", StringComparison.Ordinal) && !gone.Contains(page.Key)))
        {
            var folder = path[..^"index.html".Length];
            Assert.That(files.ContainsKey(folder + "index.json") && files.ContainsKey(folder + "index.md"), path);
            Assert.That(page.QuerySelector("link[type='application/json']")?.GetAttribute("href"), Does.EndWith("/" + folder + "index.json"), path);
            Assert.That(page.QuerySelector("link[type='text/markdown']")?.GetAttribute("href"), Does.EndWith("/" + folder + "index.md"), path);
        }
    }

    [Test]
    public async Task Json_holds_what_a_preview_shows()
    {
        foreach (var (path, bytes) in (await site.Files).Where(file => IsTwin(file.Key, ".json")))
        {
            using var json = JsonDocument.Parse(bytes);
            var twin = json.RootElement;
            Assert.That(new[] { "id", "kind", "kindLabel", "title", "short", "url" }.Where(name => !twin.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String), Is.Empty, path);
            Assert.That(twin.GetProperty("title").GetString(), Is.Not.Empty, path);
            Assert.That(twin.GetProperty("short").GetString(), Has.Length.InRange(1, 240), path);
            Assert.That(twin.GetProperty("url").GetString(), Does.EndWith("/" + path[..^"index.json".Length]), path);
            Assert.That(twin.TryGetProperty("edtf", out _), Is.EqualTo(twin.TryGetProperty("date", out _)), path);
        }
    }

    [Test]
    public async Task Every_address_of_the_site_in_a_twin_leads_to_a_file_and_a_place()
    {
        var crawl = await site.Crawl;
        var broken = from file in await site.Files
                     where IsTwin(file.Key, ".json") || IsTwin(file.Key, ".md") || file.Key is "llms.txt" or "data/datapackage.json"
                     from Match match in Address().Matches(Encoding.UTF8.GetString(file.Value))
                     let fault = crawl.Describe("index.html", "href", match.Value)
                     where fault is not null
                     select $"{file.Key}: {match.Value}: {fault}";
        Assert.That(broken, Is.Empty);
    }

    [Test]
    public async Task Markdown_numbers_the_sources_as_the_page_does()
    {
        var crawl = await site.Crawl;
        var files = await site.Files;
        var noted = 0;
        foreach (var (path, page) in crawl.Pages.Where(page => page.Value.QuerySelector(".references") is not null))
        {
            var onPage = page.QuerySelectorAll(".references .source-title").Select(link => link.GetAttribute("href")).ToList();
            var text = Encoding.UTF8.GetString(files[path.Replace(".html", ".md", StringComparison.Ordinal)]);
            var inTwin = Note().Matches(text).Select(match => new Uri(match.Groups["url"].Value).AbsolutePath).ToList();
            Assert.That(inTwin, Is.EqualTo(onPage), path);
            noted += onPage.Count;
        }

        Assert.That(noted, Is.Positive);
    }

    private static bool IsTwin(string path, string extension) => Path.GetFileName(path) == "index" + extension;

    [GeneratedRegex(@"https://example\.org/some/where/[^\s""<>)\\]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\[\^[0-9]+\]: \[.*?[^\\]\]\((?<url>[^)]*)\)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
