using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A finger sees the card of a link by a tap or a long press, and still gets to where the link leads.</summary>
internal sealed class LinkPreviewTouchTests : LinkPreviewTest
{
    [TestCaseSource(nameof(Kinds))]
    public async Task A_long_press_shows_a_card_with_a_way_on(string kind)
    {
        var (page, link) = await OpenWithLink(kind, isTouch: true);
        var address = page.Url;

        await LongPress(page, link);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await ExpectBeside(page, link);
        Assert.That(page.Url, Is.EqualTo(address));
        await page.Clock.RunForAsync(LongInMilliseconds);
        var way = GetCard(page).GetByRole(AriaRole.Link);
        var target = await link.EvaluateAsync<string>("link => link.href");
        await way.TapAsync();
        await Expect(page).ToHaveURLAsync(target);
    }

    [Test]
    public async Task A_card_that_has_to_be_fetched_comes_though_the_finger_is_lifted_before()
    {
        var (page, link) = await OpenWithLink("source", isTouch: true);
        var isLifted = new TaskCompletionSource();
        await page.RouteAsync("**/*.json", async route =>
        {
            await isLifted.Task;
            await route.ContinueAsync();
        });
        await LongPress(page, link);
        await Expect(GetCard(page)).ToHaveCountAsync(0);
        isLifted.SetResult();
        await Expect(GetCard(page)).ToBeVisibleAsync();
    }

    [TestCase("term")]
    [TestCase("note")]
    public async Task A_tap_on_a_marked_word_shows_the_card_and_a_second_one_follows(string kind)
    {
        var (page, link) = await OpenWithLink(kind, isTouch: true);
        var (address, target) = (page.Url, await link.EvaluateAsync<string>("link => link.href"));
        await link.TapAsync();
        await Expect(GetCard(page)).ToBeVisibleAsync();
        Assert.That(page.Url, Is.EqualTo(address));
        await link.TapAsync();
        await Expect(page).ToHaveURLAsync(target);
    }

    [TestCase("event")]
    [TestCase("source")]
    public async Task A_tap_on_any_other_link_follows_it(string kind)
    {
        var (page, link) = await OpenWithLink(kind, isTouch: true);
        var target = await link.EvaluateAsync<string>("link => link.href");
        await link.TapAsync();
        await Expect(page).ToHaveURLAsync(target);
    }

    [Test]
    public async Task A_tap_elsewhere_closes_the_card()
    {
        var (page, link) = await OpenWithLink("term", isTouch: true);
        await link.TapAsync();
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TapAsync();
        await Expect(GetCard(page)).ToHaveCountAsync(0);
    }

    /// <summary>Where a finger meets the first line of a link, once nothing above it moves any more: the end of a long page settles late.</summary>
    private static async Task<double[]> FindPlace(IPage page, ILocator link)
    {
        const string Place =
            """
            link => {
              const [box] = link.getClientRects();
              const place = [box.left + 3, box.top + box.height / 2];
              return document.elementFromPoint(...place)?.closest("a") === link ? place : null;
            }
            """;
        var last = await link.EvaluateAsync<double[]?>(Place);
        for (var look = 0; look < 100; look++)
        {
            await page.ScreenshotAsync();
            var next = await link.EvaluateAsync<double[]?>(Place);
            if (next is not null && last is not null && next.SequenceEqual(last))
            {
                return next;
            }

            await link.ScrollIntoViewIfNeededAsync();
            last = next;
        }

        throw new InvalidOperationException("the link never came to rest");
    }

    private static async Task LongPress(IPage page, ILocator link)
    {
        await link.ScrollIntoViewIfNeededAsync();

        var place = await FindPlace(page, link);
        var session = await page.Context.NewCDPSessionAsync(page);
        var finger = new Dictionary<string, object> { ["x"] = place[0], ["y"] = place[1] };

        // The browser takes the touch before the page does; the clock may run only after the page has.
        await page.EvaluateAsync("() => { window.pressed = new Promise(done => addEventListener('pointerdown', done, { once: true })); }");
        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchStart", ["touchPoints"] = new[] { finger } });
        await page.EvaluateAsync("() => window.pressed.then(() => {})");
        await page.Clock.RunForAsync(LongInMilliseconds);
        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
    }
}
