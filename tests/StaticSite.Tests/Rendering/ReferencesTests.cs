using System.Text.Json;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering;

[Parallelizable(ParallelScope.All)]
internal sealed class ReferencesTests
{
    [Test]
    public async Task Sources_are_numbered_in_order_of_first_use_and_each_use_has_its_way_back()
    {
        using var page = await BuildArticle("One.[@base-news, p. 1] Two.[@base-primary] Three.[@base-news, p. 3]");
        var references = page.RootElement.GetProperty("References").EnumerateArray().ToList();
        Assert.That(references.Select(line => $"{line.GetProperty("Number")} {line.GetProperty("Anchor")} {line.GetProperty("Source").GetProperty("Id")}"), Is.EqualTo(new[] { "1 ref-1 base-news", "2 ref-2 base-primary" }));
        Assert.That(
            references[0].GetProperty("Uses").EnumerateArray().Select(use => $"{use.GetProperty("Label")} {use.GetProperty("Href")} {use.GetProperty("Locator")}"),
            Is.EqualTo(new[] { "a #cite-1-1 p. 1", "b #cite-1-2 p. 3" }));
        Assert.That(page.RootElement.GetProperty("Body").GetString(), Does.Contain(" id=\"cite-1-1\" href=\"#ref-1\"").And.Contain(" id=\"cite-1-2\" href=\"#ref-1\""));
    }

    [Test]
    public async Task Two_places_of_one_source_share_a_marker()
    {
        using var page = await BuildArticle("One.[@base-news, p. 1; @base-primary, p. 2; @base-news, p. 3]");
        var uses = page.RootElement.GetProperty("References").EnumerateArray().SelectMany(line => line.GetProperty("Uses").EnumerateArray());
        Assert.That(uses.Select(use => $"{use.GetProperty("Href")} {use.GetProperty("Locator")}"), Is.EqualTo(new[] { "#cite-1-1 p. 1; p. 3", "#cite-2-1 p. 2" }));
    }

    [Test]
    public async Task Fact_box_counts_before_the_text()
    {
        using var page = await BuildArticle("One.[@base-news]", "facts:\n  - label: Year\n    value: \"2001\"\n    sources: [base-primary]\n");
        Assert.That(page.RootElement.GetProperty("References")[0].GetProperty("Source").GetProperty("Id").GetString(), Is.EqualTo("base-primary"));
    }

    [Test]
    public async Task Use_after_the_twenty_sixth_is_labelled_with_two_letters()
    {
        using var page = await BuildArticle(string.Concat(Enumerable.Repeat("So.[@base-news] ", 28)));
        var labels = page.RootElement.GetProperty("References")[0].GetProperty("Uses").EnumerateArray().Select(use => use.GetProperty("Label").GetString());
        Assert.That(labels.Skip(25), Is.EqualTo(new[] { "z", "aa", "ab" }));
    }

    private static async Task<JsonDocument> BuildArticle(string body, string keys = "")
    {
        var result = new TestInput().WithArticle("a", body, keys).WithTerm("b", "See [[a]].").Build();
        Assert.That(CaseFolder.Describe(result), Is.Empty);
        return JsonDocument.Parse((await result.Output.ToFiles())["articles/a/index.html"]);
    }
}
