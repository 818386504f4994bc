using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering.Data;

[Parallelizable(ParallelScope.All)]
internal sealed class DataFileTests
{
    private const string Odd = "A & B <c> \"d\" – राज 😀";

    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Files = new(Build);

    [TestCase("feed.xml", "http://www.w3.org/2005/Atom", "feed")]
    [TestCase("sitemap.xml", "http://www.sitemaps.org/schemas/sitemap/0.9", "urlset")]
    public async Task Xml_is_well_formed(string file, string space, string root) =>
        Assert.That(XDocument.Parse(await Read(file)).Root?.Name, Is.EqualTo(XName.Get(root, space)));

    [Test]
    public async Task Feed_shows_the_newest_event_first_with_all_that_atom_asks_for()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await Read("feed.xml")).Root!;
        var entries = feed.Elements(atom + "entry").ToList();
        Assert.That(entries.Select(entry => entry.Element(atom + "title")!.Value), Is.EqualTo(new[] { "Title of late (about 2019)", "Title of early (6–7 September 2018)" }));
        Assert.That(entries.Append(feed).Select(element => (string?)element.Element(atom + "id")), Is.Unique.And.All.StartsWith("https://example.org/base/"));
        Assert.That(entries.Append(feed).Select(element => (string?)element.Element(atom + "updated")), Has.All.EndsWith("T00:00:00Z"));
        Assert.That(entries[0].Element(atom + "id")!.Value, Is.EqualTo("https://example.org/base/timeline/late/"));
    }

    [Test]
    public async Task Sitemap_lists_every_page_but_the_search_once_with_the_day_it_changed()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var sitemap = XDocument.Parse(await Read("sitemap.xml"));
        var urls = sitemap.Descendants(map + "url").ToDictionary(url => (string)url.Element(map + "loc")!, url => (string?)url.Element(map + "lastmod"));
        var pages = (await Files.Value).Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal) && path != "search/index.html" && !path.StartsWith("embed/", StringComparison.Ordinal)).Select(path => "https://example.org/base/" + path[..^"index.html".Length]);
        Assert.That(urls.Keys, Is.EquivalentTo(pages));
        Assert.That(urls["https://example.org/base/articles/dated/"], Is.EqualTo("2026-01-02"));
    }

    [TestCase("articles", "title")]
    [TestCase("terms", "title")]
    [TestCase("people", "title")]
    [TestCase("events", "title")]
    [TestCase("sources", "publisher")]
    [TestCase("disputes", "question")]
    public async Task Each_kind_is_a_list_in_json(string kind, string property)
    {
        using var json = JsonDocument.Parse(await Read($"data/{kind}.json"));
        var entries = json.RootElement.EnumerateArray().ToList();
        Assert.That(entries, Is.Not.Empty);
        Assert.That(entries.Select(entry => entry.GetProperty("id").GetString()), Is.Unique.And.All.Not.Empty);
        Assert.That(entries.Select(entry => entry.GetProperty(property).GetString()), Has.All.Not.Empty);
    }

    [Test]
    public async Task Json_keeps_the_letters_of_every_script()
    {
        using var json = JsonDocument.Parse(await Read("data/people.json"));
        Assert.That(json.RootElement[0].GetProperty("title").GetString(), Is.EqualTo(Odd));
        Assert.That(await Read("data/people.json"), Does.Contain("राज"));
    }

    [Test]
    public async Task Calendar_holds_what_is_known_to_the_day() =>
        Assert.That(await Read("timeline.ics"), Does.Contain("UID:early@example.org\r\n").And.Not.Contain("UID:late@"));

    [Test]
    public async Task Former_addresses_lead_to_the_present_one() => Assert.That(
        await Read("_redirects"), Is.EqualTo("/base/articles/older/* /base/articles/dated/:splat 301\n/base/timeline/2010s/* /base/timeline/:splat 301\n/base/sources/by-year/* /base/sources/ 301\n/base/sources/by-publisher/* /base/sources/ 301\n/base/home/ /base/ 301\n"));

    [Test]
    public async Task Preview_asks_search_engines_to_stay_away()
    {
        var files = await new TestInput().Build(new BuildOptions(IsPreview: true)).Output.ToFiles();
        Assert.That(Encoding.UTF8.GetString(files["robots.txt"]), Does.Contain("Disallow: /\n"));
        Assert.That(Encoding.UTF8.GetString(files["_headers"]), Does.Contain("X-Robots-Tag: noindex"));
    }

    [Test]
    public async Task Base_url_of_the_build_wins_over_the_one_of_the_site()
    {
        var files = await new TestInput().Build(new BuildOptions(new Uri("https://preview.example/x"))).Output.ToFiles();
        Assert.That(Encoding.UTF8.GetString(files["robots.txt"]), Does.Contain("Sitemap: https://preview.example/x/sitemap.xml"));
        Assert.That(files.Values.Select(Encoding.UTF8.GetString), Has.None.Contains("example.org"));
    }

    [Test]
    public async Task Headers_allow_nothing_inline_and_nothing_from_elsewhere() =>
        Assert.That(await Read("_headers"), Does.Contain("default-src 'none'").And.Contain("script-src 'self';").And.Not.Contain("unsafe"));

    private static async Task<string> Read(string file) => Encoding.UTF8.GetString((await Files.Value)[file]);

    private static async Task<SortedDictionary<string, byte[]>> Build()
    {
        var article = Encoding.UTF8.GetBytes($"---\ntitle: '{Odd}'\nkind: document\nshort: '{Odd}'\nformerly: [older]\n---\n\nText.\n");
        var result = new TestInput()
            .With("articles/dated.md", article, new DateOnly(2026, 1, 2))
            .WithTerm("lens", "Text.")
            .With("people/somebody.md", $"---\nname: '{Odd}'\nshort: Who it is.\n---\n\nText.\n")
            .WithEvents(("late", "2019~", ""), ("early", "2018-09-06/2018-09-07", ""))
            .With("disputes/d.yml", $"- id: d\n  question: '{Odd}'\n  positions:\n    - claim: One.\n      sources: [base-primary]\n    - claim: Two.\n      sources: [base-news]\n  reason: None.\n  state: open\n")
            .Build();
        Assert.That(result.Output.Files, Is.Not.Empty, CaseFolder.Describe(result));
        return await result.Output.ToFiles();
    }
}
