using System.IO.Compression;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>Another site shows the timeline in a frame.</summary>
internal sealed class EmbedTests : BrowserTest
{
    private const string Address = "/embed/timeline/";
    private const double MostBytes = 15_000;

    [Test]
    public async Task It_shows_the_state_and_says_where_it_comes_from()
    {
        var timeline = await Open("/timeline/");
        var track = await timeline.Locator("input[name=track]").First.GetAttributeAsync("value");
        var count = await timeline.Locator($"li[data-tracks~={track}]").CountAsync();
        var page = await Open($"{Address}?track={track}");
        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(count);
        var source = page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link);
        var permalink = await source.GetAttributeAsync("href");
        Assert.That(permalink, Does.EndWith($"/timeline/?track={track}"));
        await Expect(page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync(permalink!);
    }

    [Test]
    public async Task Words_are_looked_for_in_summaries_too()
    {
        var timeline = await Open("/timeline/?q=sign");
        var count = await timeline.Locator("li[data-tracks]:visible").CountAsync();
        var page = await Open(Address + "?q=sign");
        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(count);
        Assert.That(count, Is.Positive);
    }

    [Test]
    public async Task Without_script_every_event_is_there()
    {
        var page = await Open(Address + "?track=any", new() { JavaScriptEnabled = false });
        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(await page.Locator("li").CountAsync());
        await Expect(page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/timeline/$"));
    }

    [Test]
    public void It_weighs_little()
    {
        var page = SiteSetUp.Site.Parse("embed/timeline/index.html");
        var files = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!);
        var weight = files.Append("embed/timeline/index.html").Sum(path => Weigh(SiteSetUp.Site.Get(path)));
        TestContext.Progress.WriteLine($"Embedded timeline (HTML + CSS + JS, gzip): {weight} bytes");
        Assert.That(weight, Is.LessThanOrEqualTo(MostBytes));
    }

    [Test]
    public async Task The_timeline_gives_the_markup_for_its_state()
    {
        var page = await Open("/timeline/?from=2016&to=2018");
        await page.GetByRole(AriaRole.Button, new() { Name = "Embed this view" }).ClickAsync();
        await Expect(page.GetByLabel("Markup to show this view on another site")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^<iframe src=\"[^\"]*/embed/timeline/\\?from=2016&#38;to=2018\" title="));
    }

    [TestCase(Address, true)]
    [TestCase("/timeline/", false)]
    [TestCase("/", false)]
    public async Task Other_sites_may_frame_it_and_nothing_else(string address, bool isAllowed)
    {
        await using var other = await PlainHost.Start($"<!doctype html><title>Other</title><iframe src=\"{Host}{address}\"></iframe>");

        // A window of its own: what the browser says about a refused frame is no fault.
        await using var window = await BrowserSetUp.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(other.Address);
        var frame = page.FrameLocator("iframe");
        if (isAllowed)
        {
            await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        }
        else
        {
            await Expect(frame.GetByRole(AriaRole.Main)).ToHaveCountAsync(0);
            Assert.That(page.Frames[^1].Url, Does.Not.StartWith(Host));
        }
    }

    private static long Weigh(string path)
    {
        using var weighed = new MemoryStream();
        using (var zip = new GZipStream(weighed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(path));
        }

        return weighed.Length;
    }
}
