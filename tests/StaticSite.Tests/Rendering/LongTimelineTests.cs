using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticSite.Tests.Support;
using StaticSite.Timeline;

namespace StaticSite.Tests.Rendering;

/// <summary>Over a thousand events stand on a page a decade.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LongTimelineTests
{
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Long = new(() => Build(Decades.MaxOnOnePage + 1));
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Short = new(() => Build(Decades.MaxOnOnePage));

    [Test]
    public async Task Each_event_is_on_the_page_of_its_decade_and_nowhere_else()
    {
        var pages = (await Long.Value).Where(file => IsDecade(file.Key)).ToList();
        Assert.That(pages.Select(page => page.Key), Is.EqualTo(new[] { "timeline/1980s/index.html", "timeline/1990s/index.html", "timeline/2000s/index.html" }));
        var ids = pages.SelectMany(page => GetRows(Parse(page.Value)).Select(row => (Page: page.Key, Row: row))).ToList();
        Assert.That(ids, Has.Count.EqualTo(Decades.MaxOnOnePage + 1));
        Assert.That(ids.Select(row => row.Row.GetProperty("Id").GetString()), Is.Unique);
        Assert.That(ids.Select(row => row.Row.GetProperty("Span").GetString()![..3]), Is.EqualTo(ids.Select(row => row.Page["timeline/".Length..][..3])));
    }

    [Test]
    public async Task Timeline_counts_the_decades_and_has_no_list()
    {
        var page = Parse((await Long.Value)["timeline/index.html"]);
        Assert.That(page.GetProperty("Head").GetProperty("Description").GetString(), Does.StartWith("1,001 dated events"));
        Assert.That(page.GetProperty("Years").GetArrayLength(), Is.Zero);
        Assert.That(page.GetProperty("Decades").EnumerateArray().Sum(decade => decade.GetProperty("Count").GetInt32()), Is.EqualTo(page.GetProperty("Count").GetInt32()));
    }

    [Test]
    public async Task Decades_lead_to_each_other_and_to_the_filters()
    {
        var page = Parse((await Long.Value)["timeline/1990s/index.html"]);
        Assert.That(page.GetProperty("Previous").GetProperty("Href").GetString(), Is.EqualTo("/base/timeline/1980s/"));
        Assert.That(page.GetProperty("Next").GetProperty("Href").GetString(), Is.EqualTo("/base/timeline/2000s/"));
        Assert.That(page.GetProperty("TimelineHref").GetString(), Is.EqualTo("/base/timeline/?from=1990&to=1999"));
    }

    [Test]
    public async Task An_event_leads_to_its_place_in_its_decade() =>
        Assert.That(Parse((await Long.Value)["timeline/event-0/index.html"]).GetProperty("TimelineHref").GetString(), Is.EqualTo("/base/timeline/1980s/#event-0"));

    [Test]
    public async Task Embedded_view_has_the_newest_and_says_where_all_are()
    {
        var page = Parse((await Long.Value)["embed/timeline/index.html"]);
        Assert.That(page.GetProperty("IsComplete").GetBoolean(), Is.False);
        Assert.That(page.GetProperty("Rows").GetArrayLength(), Is.EqualTo(200));
        Assert.That(page.GetProperty("Count").GetInt32(), Is.EqualTo(Decades.MaxOnOnePage + 1));
        Assert.That(page.GetProperty("ListHrefs").EnumerateArray().Select(href => href.GetString()), Is.EqualTo(new[] { "/base/timeline/1980s/", "/base/timeline/1990s/", "/base/timeline/2000s/" }));
    }

    [Test]
    public async Task Search_engines_are_told_of_the_decades() =>
        Assert.That(Encoding.UTF8.GetString((await Long.Value)["sitemap.xml"]), Does.Contain("/timeline/1990s/</loc>"));

    [Test]
    public async Task A_thousand_events_still_fit_on_one_page()
    {
        var files = await Short.Value;
        Assert.That(files.Keys.Where(IsDecade), Is.Empty);
        Assert.That(GetRows(Parse(files["timeline/index.html"])).Count(), Is.EqualTo(Decades.MaxOnOnePage));
    }

    private static bool IsDecade(string path) => path.StartsWith("timeline/", StringComparison.Ordinal) && path.EndsWith("0s/index.html", StringComparison.Ordinal);

    private static IEnumerable<JsonElement> GetRows(JsonElement page) =>
        page.GetProperty("Years").EnumerateArray().SelectMany(year => year.GetProperty("Rows").EnumerateArray());

    private static JsonElement Parse(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }

    private static Task<SortedDictionary<string, byte[]>> Build(int count)
    {
        var events = Enumerable.Range(0, count).Select(index => ($"event-{index}", (1985 + (index % 20)).ToString(CultureInfo.InvariantCulture), ""));
        return new TestInput().WithEvents([.. events]).Build().Output.ToFiles();
    }
}
