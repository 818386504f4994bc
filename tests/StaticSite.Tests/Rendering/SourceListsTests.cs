using System.Text;
using System.Text.Json;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering;

/// <summary>Every source is found by its year and by its publisher.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SourceListsTests
{
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Files = new(() => Build(
        ("one", "The Hindu", "2018-09-06"), ("two", "Hindustan Times", "2018~"), ("three", "Äther", ""), ("four", "the hindu", "[2001,2003]"), ("five", "4th Estate", "2018"), ("six", "राज", "2018")));

    [Test]
    public async Task Years_are_in_order_and_undated_sources_last() =>
        Assert.That(await GetLinks("Years"), Is.EqualTo(new[] { "2001 1", "2018 4", "Undated 3" }));

    [Test]
    public async Task Publishers_stand_under_their_letter_without_article_and_accent() =>
        Assert.That(await GetLinks("Letters"), Is.EqualTo(new[] { "0–9 1", "A 3", "H 3", "र 1" }));

    [Test]
    public async Task Publishers_of_like_names_keep_their_own_headings()
    {
        using var page = JsonDocument.Parse((await Files.Value)["sources/by-publisher/h/index.html"]);
        var groups = page.RootElement.GetProperty("Groups").EnumerateArray().Select(group => $"{group.GetProperty("Title")} #{group.GetProperty("Anchor")}");
        Assert.That(groups, Is.EqualTo(new[] { "The Hindu #publisher-the-hindu", "the hindu #publisher-the-hindu-2", "Hindustan Times #publisher-hindustan-times" }));
    }

    [Test]
    public async Task A_letter_that_no_address_can_hold_goes_by_its_number() =>
        Assert.That((await Files.Value).Keys, Does.Contain("sources/by-publisher/u0930/index.html").And.Contain("sources/by-publisher/0-9/index.html"));

    [Test]
    public async Task A_copy_stands_with_its_publisher_and_says_everywhere_who_keeps_it()
    {
        const string Records = "- id: kept\n  title: A statement\n  publisher: The Ministry\n  copy-at: example.net\n  kind: primary\n  date: 2018\n";
        var files = await new TestInput().With("sources/more.yml", Records).Build().Output.ToFiles();
        var texts = files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));

        using var letter = JsonDocument.Parse(texts["sources/by-publisher/m/index.html"]);
        Assert.That(letter.RootElement.GetProperty("Groups")[0].GetProperty("Title").GetString(), Is.EqualTo("The Ministry"));
        Assert.That(new[] { "sources/kept/index.html", "sources/kept/index.md", "sources/kept/cite.bib", "sources/by-publisher/m/index.html", "sources/by-year/2018/index.html" }.Where(path => !texts[path].Contains("copy at example.net", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(texts["data/sources.json"], Does.Contain("\"copyAt\": \"example.net\""));
        Assert.That(texts["data/sources.csv"], Does.Contain("The Ministry,example.net,"));
    }

    private static async Task<IEnumerable<string>> GetLinks(string name)
    {
        using var page = JsonDocument.Parse((await Files.Value)["sources/index.html"]);
        return [.. page.RootElement.GetProperty(name).EnumerateArray().Select(link => $"{link.GetProperty("Text")} {link.GetProperty("Detail")}")];
    }

    private static Task<SortedDictionary<string, byte[]>> Build(params (string Id, string Publisher, string Date)[] sources)
    {
        var records = sources.Select(source => $"- id: {source.Id}\n  title: Title of {source.Id}\n  publisher: {source.Publisher}\n  kind: news\n" + (source.Date.Length > 0 ? $"  date: \"{source.Date}\"\n" : ""));
        return new TestInput().With("sources/more.yml", string.Concat(records)).Build().Output.ToFiles();
    }
}
