using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The figure of what an article comes from and leads to.</summary>
internal sealed class LineageTests : BrowserTest
{
    private const int SmallestReadable = 12;

    private static readonly string[] Articles =
        [.. SiteSetUp.Site.Pages.Where(page => page.StartsWith("articles/", StringComparison.Ordinal)).Where(page => SiteSetUp.Site.Parse(page).QuerySelector(".lineage") is not null)];

    [Test]
    public async Task Every_name_fits_its_box_and_can_be_read_on_a_phone()
    {
        var page = await Open("/", new() { ViewportSize = new() { Width = 360, Height = 740 } });
        foreach (var article in Articles)
        {
            await page.GotoAsync("/" + article);
            var over = await page.Locator(".lineage rect").EvaluateAllAsync<string[]>(
                "boxes => boxes.flatMap(box => [...box.parentElement.querySelectorAll('text')].filter(text => { const [inner, outer] = [text.getBoundingClientRect(), box.getBoundingClientRect()]; return inner.right > outer.right || inner.bottom > outer.bottom + 1 || inner.top < outer.top - 1; }).map(text => text.textContent))");
            Assert.That(over, Is.Empty, article);
            var size = await page.Locator(".lineage a text").First.EvaluateAsync<double>("text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a");
            Assert.That(size, Is.GreaterThanOrEqualTo(SmallestReadable), article);
        }
    }

    [Test]
    public async Task The_keyboard_reaches_it_and_a_name_leads_to_its_page()
    {
        var page = await Open("/" + Articles[0]);
        var figure = page.Locator(".lineage svg");
        var first = figure.GetByRole(AriaRole.Link).First;
        var address = await first.GetAttributeAsync("href");
        await Reach(page, first);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(address!);
    }

    [TestCase(ForcedColors.None, Media.Print)]
    [TestCase(ForcedColors.Active, Media.Screen)]
    public async Task Boxes_and_names_can_be_told_from_their_ground(ForcedColors colours, Media media)
    {
        var page = await Open("/" + Articles[0], new() { ForcedColors = colours, ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { Media = media, ForcedColors = colours, ColorScheme = ColorScheme.Dark });
        var box = page.Locator(".lineage a").First;
        var paint = await box.EvaluateAsync<string[]>(
            "box => { const rect = getComputedStyle(box.querySelector('rect')); return [rect.fill, rect.stroke, getComputedStyle(box.querySelector('text')).fill]; }");
        Assert.That(paint[1], Is.Not.EqualTo(paint[0]));
        Assert.That(paint[2], Is.Not.EqualTo(paint[0]));
    }
}
