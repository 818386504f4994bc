using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A link in the text shows a card about its target: by mouse, by keyboard and by touch, as WCAG 2.2, 1.4.13 asks.</summary>
internal sealed class LinkPreviewTests : BrowserTest
{
    // Longer than any delay of the cards; the page's clock is turned by hand, so nothing waits for it.
    private const int LongInMilliseconds = 2000;

    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Kinds = ["term", "article", "event", "person", "source", "note"];

    [TestCaseSource(nameof(Kinds))]
    public async Task The_mouse_shows_a_card_may_enter_it_and_leaves_it(string kind)
    {
        var (page, link) = await OpenWithLink(kind);
        await Hover(page, link);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await ExpectBeside(page, link);
        await GetCard(page).HoverAsync();
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(0, 0);
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToHaveCountAsync(0);
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task A_card_stays_until_the_escape_key_and_does_not_come_back_by_itself(string kind)
    {
        var (page, link) = await OpenWithLink(kind);
        await Hover(page, link);
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(GetCard(page)).ToHaveCountAsync(0);
        await link.HoverAsync(new() { Position = new() { X = 2, Y = 2 } });
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToHaveCountAsync(0);
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task The_keyboard_shows_a_card_walks_through_it_and_closes_it(string kind)
    {
        var (page, link) = await OpenWithLink(kind);
        await TabTo(page, link);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await ExpectBeside(page, link);
        await Expect(link).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("\\w", default, TimeSpan.FromSeconds(1)));
        await page.Mouse.MoveAsync(0, 0);
        await page.Clock.RunForAsync(LongInMilliseconds);
        await page.Keyboard.PressAsync("Tab");
        await Expect(GetOff(page)).ToBeFocusedAsync();
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(GetCard(page)).ToHaveCountAsync(0);
        await Expect(link).ToBeFocusedAsync();
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToHaveCountAsync(0);
    }

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

    [Test]
    public async Task The_events_of_the_timeline_have_cards_too()
    {
        var page = await OpenPaused("/timeline/");
        var link = page.Locator(".timeline-list a[href^='/timeline/']").First;
        await Hover(page, link);
        await Expect(GetCard(page)).ToBeVisibleAsync();
    }

    [Test]
    public async Task One_card_at_a_time()
    {
        var page = await OpenPaused(PageKind.GetAddress("article"));
        var one = page.Locator(".prose a.term").First;
        var other = page.Locator($".prose a.term:not([href='{await one.GetAttributeAsync("href")}'])").Last;
        await Hover(page, one);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        var first = await GetCard(page).TextContentAsync();
        await Hover(page, other);
        await Expect(GetCard(page)).Not.ToHaveTextAsync(first!);
        await Expect(GetCard(page)).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Terms_need_no_request_and_other_targets_need_one()
    {
        var (page, link) = await OpenWithLink("event");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var (term, isTerm) = (page.Locator(".prose a.term").First, await page.Locator(".prose a.term").CountAsync() > 0);
        Assert.That(isTerm);
        await Hover(page, term);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        Assert.That(asked, Is.Empty);
        for (var times = 0; times < 2; times++)
        {
            await page.Mouse.MoveAsync(0, 0);
            await page.Clock.RunForAsync(LongInMilliseconds);
            await Hover(page, link);
            await Expect(GetCard(page)).ToBeVisibleAsync();
        }

        Assert.That(asked, Has.Count.EqualTo(1));
        Assert.That((await page.APIRequest.GetAsync(asked[0])).Headers["content-type"], Does.StartWith("application/json"));
    }

    [Test]
    public async Task Cards_can_be_turned_off_for_good_and_on_again()
    {
        var (page, link) = await OpenWithLink("term");
        await Hover(page, link);
        await GetOff(page).ClickAsync();
        await Expect(page.GetByText("They can be turned on again")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.ReloadAsync();
        await Hover(page, link);
        await Expect(GetCard(page)).ToHaveCountAsync(0);
        var footerSwitch = page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Button, new() { Name = "Turn previews of links on" });
        await footerSwitch.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Button, new() { Name = "Turn previews of links off" })).ToBeFocusedAsync();
        await Hover(page, link);
        await Expect(GetCard(page)).ToBeVisibleAsync();
    }

    [Test]
    public async Task Without_popovers_links_stay_links()
    {
        var (page, link) = await OpenWithLink("term", script: "delete HTMLElement.prototype.popover");
        var target = await link.EvaluateAsync<string>("link => link.href");
        await Hover(page, link);
        await Expect(GetCard(page)).ToHaveCountAsync(0);
        await link.ClickAsync();
        await Expect(page).ToHaveURLAsync(target);
    }

    [Test]
    public async Task An_open_card_shuts_nobody_out_and_repeats_no_id([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        var (page, link) = await OpenWithLink("note", scheme: scheme);
        await Hover(page, link);
        await Expect(GetCard(page)).ToBeVisibleAsync();
        await page.Clock.ResumeAsync();
        var result = await page.RunAxe();
        Assert.That(result.Violations.Select(rule => rule.Help), Is.Empty);
        Assert.That(await page.EvaluateAsync<int>("(ids => ids.length - new Set(ids).size)([...document.querySelectorAll('[id]')].map(element => element.id))"), Is.Zero);
    }

    private static ILocator GetCard(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Preview" });

    private static ILocator GetOff(IPage page) => GetCard(page).GetByRole(AriaRole.Button, new() { Name = "Turn previews off" });

    /// <summary>A page with a link to that kind of target. The page's clock stands still.</summary>
    private async Task<(IPage Page, ILocator Link)> OpenWithLink(string kind, bool isTouch = false, string? script = null, ColorScheme? scheme = null)
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

    private async Task<IPage> OpenPaused(string address, bool isTouch = false, string? script = null, ColorScheme? scheme = null)
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

    private static async Task Hover(IPage page, ILocator link)
    {
        await link.HoverAsync();
        await page.Clock.RunForAsync(LongInMilliseconds);
    }

    /// <summary>Goes to a link with the Tab key from what stands before it.</summary>
    private static async Task TabTo(IPage page, ILocator link)
    {
        await link.EvaluateAsync(
            """
            link => {
              const stops = [...document.querySelectorAll("a[href], button, input, summary")].filter(stop => stop.checkVisibility());
              stops[stops.indexOf(link) - 1].focus();
            }
            """);
        await page.Keyboard.PressAsync("Tab");
        await Expect(link).ToBeFocusedAsync();
        await page.Clock.RunForAsync(LongInMilliseconds);
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

    /// <summary>The card is in sight and no part of it lies over its link.</summary>
    private static async Task ExpectBeside(IPage page, ILocator link)
    {
        await Expect(GetCard(page)).ToBeInViewportAsync();
        var (card, target) = ((await GetCard(page).BoundingBoxAsync())!, (await link.BoundingBoxAsync())!);
        Assert.That(card.Y >= target.Y + target.Height || card.Y + card.Height <= target.Y, $"{card.Y}+{card.Height} over {target.Y}+{target.Height}");
    }
}
