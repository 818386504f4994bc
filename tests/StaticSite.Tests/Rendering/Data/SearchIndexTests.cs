using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering.Data;

[Parallelizable(ParallelScope.All)]
internal sealed class SearchIndexTests
{
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Files = new(Build);

    [Test]
    public async Task Columns_of_a_group_belong_together()
    {
        using var names = await Read("data/search.json");
        foreach (var group in names.RootElement.GetProperty("groups").EnumerateArray())
        {
            var count = group.GetProperty("ids").GetArrayLength();
            foreach (var column in group.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array))
            {
                Assert.That(column.Value.GetArrayLength(), Is.EqualTo(column.Name == "days" ? 2 * count : count), column.Name);
            }
        }
    }

    [Test]
    public async Task Names_in_every_script_are_found_and_what_differs_only_in_case_stands_once()
    {
        using var names = await Read("data/search.json");
        Assert.That(GetColumn(names, "person", "aliases"), Is.EqualTo(new[] { """["राज","Rajan"]""" }));
        Assert.That(GetColumn(names, "article", "aliases"), Is.EqualTo(new[] { """["Other Name"]""" }));
    }

    [Test]
    public async Task Events_come_in_order_with_their_first_and_last_day_and_whom_they_name()
    {
        using var names = await Read("data/search.json");
        Assert.That(GetColumn(names, "event", "ids"), Is.EqualTo(new[] { "\"early\"", "\"late\"" }));
        Assert.That(GetColumn(names, "event", "days"), Is.EqualTo(new[] { "20180906", "20180907", "20190101", "20191231" }));
        Assert.That(GetColumn(names, "event", "people"), Is.EqualTo(new[] { "[0]", "[]" }));
    }

    [Test]
    public async Task Sentences_come_in_the_order_of_the_names()
    {
        using var names = await Read("data/search.json");
        var path = names.RootElement.GetProperty("texts").GetString()!;
        Assert.That(path, Does.Match("^/base/assets/search-texts\\.[0-9a-f]{10}\\.json$"));
        using var texts = await Read(path["/base/".Length..]);
        var summaries = texts.RootElement.GetProperty("texts").GetProperty("event").EnumerateArray().Select(sentences => sentences[0].GetString());
        Assert.That(summaries, Is.EqualTo(new[] { "What happened at early.", "What happened at late." }));
        Assert.That(texts.RootElement.GetProperty("groups")[0].GetProperty("kind").GetString(), Is.EqualTo("source"));
    }

    [Test]
    public async Task Description_for_browsers_is_well_formed_and_leads_to_the_search()
    {
        XNamespace space = "http://a9.com/-/spec/opensearch/1.1/";
        var description = XDocument.Parse(Encoding.UTF8.GetString((await Files.Value)["opensearch.xml"])).Root!;
        Assert.That(description.Name, Is.EqualTo(space + "OpenSearchDescription"));
        Assert.That((string?)description.Element(space + "Url")?.Attribute("template"), Is.EqualTo("https://example.org/base/search/?q={searchTerms}"));
        Assert.That(description.Element(space + "ShortName")!.Value, Has.Length.InRange(1, 16));
    }

    private static IEnumerable<string> GetColumn(JsonDocument names, string kind, string column) =>
        names.RootElement.GetProperty("groups").EnumerateArray()
            .Single(group => group.GetProperty("kind").GetString() == kind)
            .GetProperty(column).EnumerateArray().Select(value => value.GetRawText());

    private static async Task<JsonDocument> Read(string path) => JsonDocument.Parse((await Files.Value)[path]);

    private static async Task<SortedDictionary<string, byte[]>> Build()
    {
        var result = new TestInput()
            .WithArticle("one", "Text.", "aliases: [title-of-ONE, Other Name, other-name]\n")
            .With("people/somebody.md", "---\nname: Raj\nnative: राज\naliases: [Rajan]\nshort: Who it is.\n---\n\nText.\n")
            .WithEvents(("late", "2019~", ""), ("early", "2018-09-06/2018-09-07", "  people: [somebody]\n"))
            .Build();
        Assert.That(result.Output.Files, Is.Not.Empty, CaseFolder.Describe(result));
        return await result.Output.ToFiles();
    }
}
