using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A test of the cards that links show, on pages whose clock is turned by hand.</summary>
internal abstract class LinkPreviewTest : BrowserTest
{
    /// <summary>Longer than any delay of the cards.</summary>
    protected const int LongInMilliseconds = 2000;

    /// <summary>Kinds of targets that have a card.</summary>
    protected static readonly string[] Kinds = ["term", "article", "event", "person", "source", "note"];

    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    protected static ILocator GetCard(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Preview" });

    protected static ILocator GetOff(IPage page) => GetCard(page).GetByRole(AriaRole.Button, new() { Name = "Turn previews off" });

    /// <summary>A page with a link to that kind of target. The page's clock stands still.</summary>
    protected async Task<(IPage Page, ILocator Link)> OpenWithLink(string kind, bool isTouch = false, string? script = null, ColorScheme? scheme = null)
    {
        var page = await OpenPaused(PageKind.GetAddress(kind == "person" ? "event" : "article"), isTouch, script, scheme);
        var link = page.GetByRole(AriaRole.Main).Locator(kind switch
        {
            "term" => ".prose a.term[href^='/glossary/']",
            "article" => ".prose a[href^='/articles/']",
            "event" => ".events a[href^='/timeline/']",
            "person" => "a[href^='/people/']",
            "source" => ".references a[href^='/sources/']",
            _ => ".prose a.cite",
        }).First;
        await link.ScrollIntoViewIfNeededAsync();
        return (page, link);
    }

    protected async Task<IPage> OpenPaused(string address, bool isTouch = false, string? script = null, ColorScheme? scheme = null)
    {
        var page = await Open("/404.html", new() { HasTouch = isTouch, ColorScheme = scheme });
        if (script is not null)
        {
            await page.AddInitScriptAsync(script);
        }

        await page.Clock.InstallAsync(new() { TimeDate = Start });
        await page.GotoAsync(address);
        await page.Clock.PauseAtAsync(Start.AddHours(1));
        return page;
    }

    protected static async Task Hover(IPage page, ILocator link)
    {
        await link.HoverAsync();
        await page.Clock.RunForAsync(LongInMilliseconds);
    }

    /// <summary>The card is in sight and no part of it lies over its link.</summary>
    protected static async Task ExpectBeside(IPage page, ILocator link)
    {
        await Expect(GetCard(page)).ToBeInViewportAsync();
        var (card, target) = ((await GetCard(page).BoundingBoxAsync())!, (await link.BoundingBoxAsync())!);
        Assert.That(card.Y >= target.Y + target.Height || card.Y + card.Height <= target.Y, $"{card.Y}+{card.Height} over {target.Y}+{target.Height}");
    }
}
