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
        foreach (var group in (await ReadShards()).SelectMany(GetGroups))
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
        Assert.That(await GetColumn("person", "aliases"), Is.EqualTo(new[] { "[]", """["राज","Rajan"]""" }));
        Assert.That(await GetColumn("article", "aliases"), Is.EqualTo(new[] { """["Other Name"]""", "[]" }));
    }

    [Test]
    public async Task An_id_that_follows_from_a_name_is_not_written()
    {
        Assert.That(await GetColumn("person", "ids"), Is.EqualTo(new[] { "0", "\"somebody\"" }));
        Assert.That(await GetColumn("article", "ids"), Is.EqualTo(new[] { "\"one\"", "1" }));
    }

    [Test]
    public async Task Events_come_in_order_with_their_first_and_last_day_and_whom_they_name()
    {
        Assert.That(await GetColumn("event", "names"), Is.EqualTo(new[] { "\"Title of early\"", "\"Title of late\"" }));
        Assert.That(await GetColumn("event", "days"), Is.EqualTo(new[] { "20180906", "20180907", "20190101", "20191231" }));
        Assert.That(await GetColumn("event", "people"), Is.EqualTo(new[] { "[1]", "[]" }));
    }

    [Test]
    public async Task Texts_come_in_the_order_of_the_names_and_in_blocks()
    {
        var texts = (await ReadShards())[2];
        var summaries = texts.GetProperty("texts").GetProperty("event").EnumerateArray().Select(sentences => sentences[0].GetString());
        Assert.That(summaries, Is.EqualTo(new[] { "What happened at early.", "What happened at late." }));
        Assert.That(texts.GetProperty("bodies").GetProperty("article")[0].GetRawText(), Is.EqualTo("""["Text of one.","A heading","point","a · b","c · d"]"""));
    }

    [Test]
    public async Task Parts_are_named_after_what_they_hold()
    {
        using var index = await Read("data/search.json");
        Assert.That(index.RootElement.GetProperty("shards").EnumerateArray().Select(path => path.GetString()), Is.All.Match("^/base/assets/search-[a-z]+\\.[0-9a-f]{10}\\.json$"));
        Assert.That(GetGroups((await ReadShards())[3]).Single().GetProperty("kind").GetString(), Is.EqualTo("source"));
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

    private static async Task<string[]> GetColumn(string kind, string column) =>
    [
        .. (await ReadShards()).SelectMany(GetGroups)
            .Single(group => group.GetProperty("kind").GetString() == kind)
            .GetProperty(column).EnumerateArray().Select(value => value.GetRawText()),
    ];

    private static IEnumerable<JsonElement> GetGroups(JsonElement shard) =>
        shard.TryGetProperty("groups", out var groups) ? groups.EnumerateArray() : [];

    private static async Task<List<JsonElement>> ReadShards()
    {
        using var index = await Read("data/search.json");
        var shards = new List<JsonElement>();
        foreach (var path in index.RootElement.GetProperty("shards").EnumerateArray())
        {
            using var shard = await Read(path.GetString()!["/base/".Length..]);
            shards.Add(shard.RootElement.Clone());
        }

        return shards;
    }

    private static async Task<JsonDocument> Read(string path) => JsonDocument.Parse((await Files.Value)[path]);

    private static async Task<SortedDictionary<string, byte[]>> Build()
    {
        var result = new TestInput()
            .WithArticle("one", "Text of one.\n\n## A heading\n\n- point\n\n| a | b |\n|---|---|\n| c | d |\n", "aliases: [title-of-ONE, Other Name, other-name]\n")
            .WithArticle("two", "Text.", "abbreviation: TWO\n")
            .With("people/somebody.md", "---\nname: Raj\nnative: राज\naliases: [Rajan]\nshort: Who it is.\n---\n\nText.\n")
            .With("people/some-other.md", "---\nname: Some Other\nshort: Who it is.\n---\n\nText.\n")
            .WithEvents(("late", "2019~", ""), ("early", "2018-09-06/2018-09-07", "  people: [somebody]\n"))
            .Build();
        Assert.That(result.Output.Files, Is.Not.Empty, CaseFolder.Describe(result));
        return await result.Output.ToFiles();
    }
}
