using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What paper shows.</summary>
internal sealed class PrintTests : BrowserTest
{
    /// <summary>A4 without its margins, in CSS pixels.</summary>
    private const int WidthOfPaper = 672;

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task Navigation_is_left_out_and_the_address_is_given(string kind)
    {
        var page = await OpenPrinted(kind);
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        if (kind != "not found")
        {
            await Expect(page.GetByText(await page.Locator("link[rel=canonical]").GetAttributeAsync("href") ?? "", new() { Exact = true })).ToBeVisibleAsync();
        }
    }

    [Test]
    public async Task The_address_on_paper_leads_to_what_was_chosen()
    {
        var page = await Open("/timeline/?state=disputed");
        await page.PdfAsync();
        await Expect(page.Locator(".permalink")).ToHaveTextAsync(await page.Locator("link[rel=canonical]").GetAttributeAsync("href") + "?state=disputed");
    }

    [TestCase("article")]
    [TestCase("event")]
    [TestCase("dispute")]
    public async Task Each_source_is_followed_by_its_address(string kind)
    {
        var page = await OpenPrinted(kind);
        var originals = page.Locator(".references").GetByRole(AriaRole.Link, new() { Name = "original" });
        Assert.That(await originals.CountAsync(), Is.GreaterThan(0));
        var printed = await originals.EvaluateAllAsync<string[]>("links => links.map(link => getComputedStyle(link, '::after').content)");
        var addresses = await originals.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.That(printed, Is.EqualTo(addresses.Select(address => $"\" {address}\"")).Or.EqualTo(addresses.Select(address => $"\" \" attr(href)")));
    }

    [TestCase("article", ".references li.primary")]
    [TestCase("article", ".tracks .track")]
    [TestCase("source", ".kind")]
    [TestCase("timeline", ".rows a")]
    public async Task Shapes_that_mean_something_are_printed_where_backgrounds_are_not(string kind, string marked)
    {
        var page = await OpenPrinted(kind);
        Assert.That(await page.Locator(marked).First.EvaluateAsync<string>("part => getComputedStyle(part, '::before').printColorAdjust"), Is.EqualTo("exact"));
    }

    [Test]
    public async Task No_heading_stands_over_a_list_that_is_left_out()
    {
        var page = await OpenPrinted("sources");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveCountAsync(0);
    }

    [TestCase("article")]
    [TestCase("dispute")]
    public async Task No_address_of_a_source_runs_off_the_paper(string kind)
    {
        var page = await OpenPrinted(kind);
        await page.SetViewportSizeAsync(WidthOfPaper, 1000);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(WidthOfPaper));
    }

    [Test]
    public async Task Every_event_of_the_timeline_and_every_fact_of_an_article_is_on_paper()
    {
        var timeline = await OpenPrinted("timeline");
        await Expect(timeline.Locator("li[data-tracks]:visible")).ToHaveCountAsync(await timeline.Locator("li[data-tracks]").CountAsync());
        var article = await OpenPrinted("article");
        await Expect(article.GetByRole(AriaRole.Region, new() { Name = "Key facts" }).Locator("dd").Last).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_filtered_timeline_prints_what_is_left_with_its_sources_a_hundred_events_on_six_pages_at_most()
    {
        var page = await Open("/timeline/?from=2015&to=2025");
        var count = await page.Locator("li[data-tracks]:visible").CountAsync();
        Assert.That(count, Is.GreaterThan(50).And.LessThan(await page.Locator("li[data-tracks]").CountAsync()));
        var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        var pages = Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");
        Assert.That(pages, Is.InRange(1, (int)Math.Ceiling(count * 6 / 100.0)), $"{count} events");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var unsourced = await page.Locator("li[data-tracks]:visible").EvaluateAllAsync<string[]>(
            "rows => rows.filter(row => !row.dataset.sources || getComputedStyle(row, '::after').display === 'none' || getComputedStyle(row, '::after').content === 'none').map(row => row.id)");
        Assert.That(unsourced, Is.Empty);
    }

    [Test]
    public async Task Events_alone_in_their_years_take_no_more_pages_than_others()
    {
        var page = await Open("/timeline/");
        await page.Locator(".timeline-list").EvaluateAsync("""
            list => {
                const year = list.querySelector("h2"), rows = list.querySelector(".rows");
                list.replaceChildren(...[...list.querySelectorAll(".rows li")].slice(0, 100).flatMap((item, index) => {
                    const heading = year.cloneNode(), own = rows.cloneNode();
                    heading.textContent = 1900 + index;
                    own.append(item);
                    return [heading, own];
                }));
            }
            """);
        var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        Assert.That(Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)"), Is.InRange(1, 6));
    }

    [Test]
    public async Task Paper_is_white_in_a_dark_room_too()
    {
        var page = await Open("/", new() { ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"), Is.EqualTo("rgb(255, 255, 255)"));
    }

    private async Task<IPage> OpenPrinted(string kind)
    {
        var page = await Open(PageKind.GetAddress(kind));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }
}
