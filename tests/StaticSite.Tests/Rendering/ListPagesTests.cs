using System.Text.Json;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering;

/// <summary>Pages that list entries: in an order that readers can see, with what they look for first.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ListPagesTests
{
    [Test]
    public async Task The_name_a_glossary_entry_is_sorted_by_stands_first()
    {
        var input = new TestInput()
            .WithTerm("zeppelin-lift-office", "Text.", "abbreviation: ALO\n")
            .WithTerm("anchor", "Text.")
            .WithTerm("core-programme", "Text.", "abbreviation: CORE\n");
        using var page = await GetPage(input, "glossary/index.html");
        var labels = page.RootElement.GetProperty("Letters").EnumerateArray().SelectMany(letter => letter.GetProperty("Items").EnumerateArray()).Select(item => item.GetProperty("Label").GetString());
        Assert.That(labels, Is.EqualTo(new[] { "ALO – zeppelin lift office", "anchor", "core programme" }));
    }

    [Test]
    public async Task A_person_is_listed_with_the_office_taken_last()
    {
        const string Person = """
            ---
            name: Ada
            short: Who Ada is.
            offices:
              - title: Second office
                period: 2015/..
                sources: [base-primary]
              - title: First office
                period: 2010/2015
                sources: [base-primary]
            ---
            """;
        using var page = await GetPage(new TestInput().With("people/ada.md", Person), "people/index.html");
        Assert.That(page.RootElement.GetProperty("People")[0].GetProperty("Detail").GetString(), Is.EqualTo("Second office"));
    }

    [Test]
    public async Task What_leans_on_a_source_stands_by_kind_then_in_order_of_time_or_by_name()
    {
        var input = new TestInput()
            .WithTerm("apple", "Text.")
            .WithArticle("zebra", "Said in 2016.[@base-primary]")
            .WithArticle("ant", "Said in 2016.[@base-primary]")
            .WithEvents(("a-late", "2020", ""), ("b-early", "2010", ""));
        using var page = await GetPage(input, "sources/base-primary/index.html");
        var names = page.RootElement.GetProperty("Uses").EnumerateArray().Select(use => use.GetProperty("From").GetProperty("Text").GetString());
        Assert.That(names, Is.EqualTo(new[] { "Title of ant", "Title of zebra", "apple", "Title of b-early", "Title of a-late", "Test site" }));
    }

    private static async Task<JsonDocument> GetPage(TestInput input, string path) =>
        JsonDocument.Parse((await input.Build().Output.ToFiles())[path]);
}
