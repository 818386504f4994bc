using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>Everything can be read where scripts do not run.</summary>
internal sealed class WithoutScriptTests : BrowserTest
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [Test]
    public async Task The_timeline_shows_every_event_and_links_to_the_tracks_instead_of_filtering()
    {
        var page = await Open("/timeline/", WithoutScript);
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(await page.Locator("li[data-tracks]").CountAsync());
        await Expect(page.Locator("li[data-tracks]").First.Locator("time").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        var track = page.GetByRole(AriaRole.Group, new() { Name = "Pages of the tracks" }).GetByRole(AriaRole.Link).First;
        await track.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/tracks/[a-z0-9-]+/$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Events" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_glossary_shows_every_term_and_its_letters_lead_on()
    {
        var page = await Open("/glossary/", WithoutScript);
        await Expect(page.Locator("[data-search]:visible")).ToHaveCountAsync(await page.Locator("[data-search]").CountAsync());
        await Expect(page.GetByLabel("Filter the glossary")).ToBeHiddenAsync();
        Assert.That(await page.Locator("glossary-filter").EvaluateAsync<double>("filter => filter.getBoundingClientRect().height"), Is.Zero, "no room is kept for it");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Letters" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(page.Locator("h2:target")).ToBeInViewportAsync();
    }

    [Test]
    public async Task An_article_shows_its_facts_its_text_and_its_references()
    {
        var page = await Open(PageKind.GetAddress("article"), WithoutScript);
        var facts = page.GetByRole(AriaRole.Region, new() { Name = "Key facts" });
        await Expect(facts.GetByRole(AriaRole.Definition).First).ToBeVisibleAsync();
        await Expect(facts.GetByRole(AriaRole.Definition).Last).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Paragraph).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "References" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task On_a_phone_the_facts_that_are_folded_open()
    {
        var page = await Open(PageKind.GetAddress("article"), new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        var facts = page.GetByRole(AriaRole.Region, new() { Name = "Key facts" });
        var last = facts.Locator("dd").Last;
        await Expect(last).ToBeHiddenAsync();
        await facts.GetByText("More facts").ClickAsync();
        await Expect(last).ToBeVisibleAsync();
    }

    [Test]
    public async Task What_is_looked_up_on_the_home_page_leads_to_the_letters_of_the_glossary()
    {
        var page = await Open("/", WithoutScript);
        await page.GetByLabel("Look up a term").FillAsync("defence");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look up" }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/search/?q=defence");
        await Expect(page.GetByText("Searching needs script")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Letters of the glossary" }).GetByRole(AriaRole.Link, new() { Name = "D", Exact = true }).ClickAsync();
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [TestCase(1280)]
    [TestCase(360)]
    public async Task The_header_leads_to_the_search_page_and_that_to_every_list(int width)
    {
        var page = await Open("/timeline/", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 740 } });
        var header = page.GetByRole(AriaRole.Banner);
        await Expect(header.GetByRole(AriaRole.Button, new() { Name = "Search" })).ToHaveCountAsync(0);
        if (width < 768)
        {
            await header.GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        }
        else
        {
            await header.GetByRole(AriaRole.Searchbox, new() { Name = "Search this site" }).PressAsync("Enter");
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Search");
        foreach (var list in new[] { "Glossary", "Articles", "People", "Timeline", "Sources", "Disagreements" })
        {
            await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = list })).ToBeVisibleAsync();
        }
    }
}
