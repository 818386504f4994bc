using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The list of contents tells where one is reading.</summary>
internal sealed class ContentsTests : BrowserTest
{
    [TestCase(1440, ReducedMotion.NoPreference)]
    [TestCase(360, ReducedMotion.Reduce)]
    public async Task It_follows_reading_down_and_up_again(int width, ReducedMotion motion)
    {
        var page = await Open(PageKind.GetAddress("article"), new() { ViewportSize = new() { Width = width, Height = 780 }, ReducedMotion = motion });
        var links = page.Locator(".contents a");
        var names = await links.AllTextContentsAsync();
        Assert.That(names, Does.Contain("References").And.Count.GreaterThan(3));
        await Expect(page.Locator(".contents [aria-current]")).ToHaveCountAsync(0);
        foreach (var name in names.Concat(names.Reverse()))
        {
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }).EvaluateAsync("heading => heading.scrollIntoView({ block: 'start' })");
            await Expect(page.Locator(".contents [aria-current=location]")).ToHaveTextAsync(name);
        }
    }

    [Test]
    public async Task On_a_phone_it_opens_and_shows_where_one_is_without_moving_the_page()
    {
        var page = await Open(PageKind.GetAddress("article"), new() { ViewportSize = new() { Width = 360, Height = 780 } });
        var heading = page.Locator(".prose h2").Last;
        await heading.EvaluateAsync("heading => heading.scrollIntoView({ block: 'start' })");
        await Expect(page.Locator(".contents [aria-current]")).ToHaveTextAsync((await heading.TextContentAsync())!);
        await Expect(heading).ToBeInViewportAsync();
        await page.Locator(".contents summary").ClickAsync();
        await page.Locator(".contents a").First.ClickAsync();
        await Expect(page.Locator(".contents [aria-current]")).ToHaveTextAsync((await page.Locator(".contents a").First.TextContentAsync())!);
    }
}
