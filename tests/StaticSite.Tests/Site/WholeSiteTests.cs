using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>What every finished site must keep; the site of this repository and another one.</summary>
[TestFixture(true)]
[TestFixture(false)]
[Parallelizable(ParallelScope.All)]
internal sealed class WholeSiteTests(bool isReal)
{
    private const int MostElements = 700;

    // Two lists are complete on one page, however long: an event is an item, a link and a date, a term an item and a link,
    // below filters and, over the timeline, a strip of at most 200 elements.
    private const int ElementsOfAnEvent = 3;
    private const int ElementsOfATerm = 2;
    private const int ElementsAroundAList = 450;

    private readonly WholeSite site = isReal ? WholeSite.Real : WholeSite.Tiny;

    [Test]
    public void Input_has_no_diagnostics_even_strictly() => Assert.That(CaseFolder.Describe(site.Result), Is.Empty);

    [Test]
    public async Task Every_planned_file_has_content()
    {
        var files = await site.Files;
        Assert.That(files.Keys, Is.EqualTo(site.Result.Output.Files.Select(file => file.Path.Value)).And.Not.Empty);
        Assert.That(files.Where(file => file.Value.Length == 0).Select(file => file.Key), Is.Empty);
    }

    [Test]
    public async Task Every_link_leads_to_a_file_and_every_fragment_to_a_place() => Assert.That((await site.Crawl).BrokenLinks(), Is.Empty);

    [Test]
    public async Task Ids_are_unique_on_each_page() => Assert.That((await site.Crawl).DuplicateIds(), Is.Empty);

    [Test]
    public async Task Nothing_is_inline() => Assert.That((await site.Crawl).InlineCode(), Is.Empty);

    [Test]
    public async Task Nothing_comes_from_elsewhere() => Assert.That((await site.Crawl).ForeignResources(), Is.Empty);

    [Test]
    public async Task Every_page_has_one_heading_a_title_a_description_and_a_language() => Assert.That((await site.Crawl).IncompletePages(), Is.Empty);

    [Test]
    public async Task Pages_are_short_enough_for_a_cheap_phone() =>
        Assert.That((await site.Crawl).LongPages(GetMostElements), Is.Empty);

    private int GetMostElements(string path)
    {
        var counts = site.Result.Output.Counts;
        return path switch
        {
            "timeline/index.html" => ElementsAroundAList + (ElementsOfAnEvent * counts.Events),
            "glossary/index.html" => Math.Max(MostElements, ElementsAroundAList + (ElementsOfATerm * (counts.Terms + counts.Articles))),
            _ => MostElements,
        };
    }

    [Test]
    public async Task No_two_pages_have_the_same_title() => Assert.That((await site.Crawl).SharedTitles(), Is.Empty);

    [Test]
    public async Task Every_entry_has_a_page()
    {
        var counts = site.Result.Output.Counts;
        Assert.That(new[] { counts.Articles, counts.Terms, counts.People, counts.Events, counts.Sources, counts.Disputes, counts.Links }, Has.All.Positive);
        Assert.That((await site.Crawl).PageCount, Is.EqualTo(counts.Pages));
    }
}
