using System.Text.Json;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>Every entry can be cited, its sources before the page; the files follow the rules of their formats.</summary>
[TestFixture(true)]
[TestFixture(false)]
[Parallelizable(ParallelScope.All)]
internal sealed class CitationTests(bool isReal)
{
    // What https://github.com/citation-style-language/schema, csl-data.json, allows of what we write.
    private static readonly string[] Types = ["document", "article-newspaper", "webpage", "entry-encyclopedia"];
    private static readonly string[] Texts = ["id", "type", "title", "publisher", "container-title", "URL", "note", "language"];
    private static readonly string[] Dates = ["issued", "accessed"];

    private readonly WholeSite site = isReal ? WholeSite.Real : WholeSite.Tiny;

    [Test]
    public async Task Every_entry_says_how_to_cite_it_and_links_to_the_three_formats()
    {
        var crawl = await site.Crawl;
        var boxes = crawl.Pages.Where(page => page.Value.QuerySelector(".cite-this") is not null).ToList();
        var counts = site.Result.Output.Counts;
        Assert.That(boxes, Has.Count.GreaterThanOrEqualTo(counts.Articles + counts.Terms + counts.People + counts.Events + counts.Sources + counts.Disputes));
        foreach (var (path, page) in boxes)
        {
            Assert.That(page.QuerySelector("cite-box")!.TextContent, Does.Contain(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")), path);
            Assert.That(page.QuerySelectorAll(".cite-this a").Select(link => Path.GetExtension(link.GetAttribute("href"))), Is.EqualTo(new[] { ".bib", ".ris", ".json" }), path);
        }
    }

    [Test]
    public async Task Csl_json_follows_its_schema_and_names_the_page_last()
    {
        foreach (var (path, bytes) in (await site.Files).Where(file => file.Key.EndsWith("/cite.json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(bytes);
            var items = json.RootElement.EnumerateArray().ToList();
            Assert.That(items.SelectMany(Faults), Is.Empty, path);
            Assert.That(items.Select(item => item.GetProperty("id").GetString()), Is.Unique, path);
            Assert.That(items[^1].GetProperty("URL").GetString(), Does.EndWith("/" + path[..^"cite.json".Length]), path);
        }
    }

    private static IEnumerable<string> Faults(JsonElement item)
    {
        if (!Types.Contains(item.GetProperty("type").GetString()))
        {
            yield return "type";
        }

        foreach (var property in item.EnumerateObject())
        {
            var isRight = property.Name == "author"
                ? property.Value.EnumerateArray().All(name => name.EnumerateObject().All(part => part.Name == "literal"))
                : Dates.Contains(property.Name) ? IsDate(property.Value) : Texts.Contains(property.Name) && property.Value.ValueKind == JsonValueKind.String;
            if (!isRight)
            {
                yield return property.ToString();
            }
        }
    }

    private static bool IsDate(JsonElement date) => date.EnumerateObject().All(part => part.Name switch
    {
        "date-parts" => part.Value.GetArrayLength() is 1 or 2 && part.Value.EnumerateArray().All(point => point.GetArrayLength() is >= 1 and <= 3),
        "season" => part.Value.GetInt32() is >= 1 and <= 4,
        "circa" => part.Value.ValueKind == JsonValueKind.True,
        "literal" => part.Value.GetString()!.Length > 0,
        _ => false,
    });
}
