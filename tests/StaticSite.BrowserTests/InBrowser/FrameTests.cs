using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What stands around every page: the skip link, the menu, the colours.</summary>
internal sealed class FrameTests : BrowserTest
{
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    [Test]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        var page = await Open("/");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).Not.ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Main).Locator(":focus")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_designation_in_a_heading_or_a_link_stays_on_one_line()
    {
        var path = SiteSetUp.Site.Pages.First(path => SiteSetUp.Site.Parse(path) is var parsed && parsed.QuerySelector("h1 .whole, h3 .whole") is not null && parsed.QuerySelector("a.whole") is not null);
        var page = await Open("/" + path, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        // Narrower than any phone's column, step by step: somewhere the hyphen would meet the end of the line.
        for (var width = 4; width <= 20; width++)
        {
            await page.Locator("main").EvaluateAsync("(main, width) => main.style.width = `${width}rem`", width);
            var broken = await page.Locator("main .whole:visible").EvaluateAllAsync<string[]>("marks => marks.filter(mark => mark.getClientRects().length > 1).map(mark => mark.textContent)");
            Assert.That(broken, Is.Empty, $"{path}, {width}rem wide");
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_menu_of_a_phone_opens_leads_on_and_closes(bool hasScript)
    {
        var page = await Open("/", new() { ViewportSize = Phone, JavaScriptEnabled = hasScript });
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        await Expect(menu).ToBeHiddenAsync();
        await button.ClickAsync();
        await Expect(menu).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(menu).ToBeHiddenAsync();
        await button.PressAsync("Enter");
        await menu.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/timeline/");
        await Expect(menu).ToBeHiddenAsync();
    }

    [Test]
    public async Task On_a_wide_screen_the_menu_is_a_line_that_tells_where_one_is()
    {
        var page = await Open("/timeline/");
        var here = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Timeline" });
        await Expect(here).ToBeVisibleAsync();
        await Expect(here).ToHaveAttributeAsync("aria-current", "page");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Menu" })).ToBeHiddenAsync();
    }

    [Test]
    public async Task Paper_is_light_by_day_and_dark_by_night()
    {
        var day = await GetPaper(ColorScheme.Light);
        var night = await GetPaper(ColorScheme.Dark);
        Assert.That(day, Is.GreaterThan(200));
        Assert.That(night, Is.LessThan(60));
    }

    /// <summary>The mean of red, green and blue behind the text, 0 to 255.</summary>
    private async Task<double> GetPaper(ColorScheme scheme)
    {
        var page = await Open("/", new() { ColorScheme = scheme });
        return await page.EvaluateAsync<double>(
            "getComputedStyle(document.documentElement).backgroundColor.match(/[0-9]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3");
    }
}
