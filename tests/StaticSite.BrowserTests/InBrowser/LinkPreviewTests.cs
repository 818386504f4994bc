using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A link in the text shows a card about its target, by mouse and by keyboard, as WCAG 2.2, 1.4.13 asks.</summary>
internal sealed class LinkPreviewTests : LinkPreviewTest
{
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

    // A page that scrolls to what has the focus moves under a mouse that rests.
    [Test]
    public async Task A_mouse_that_is_elsewhere_does_not_keep_the_card_of_the_keyboard_from_opening()
    {
        var (page, link) = await OpenWithLink("term");
        await Focus(page, link);
        await page.Mouse.MoveAsync(1, 300);
        await page.Clock.RunForAsync(LongInMilliseconds);
        await Expect(GetCard(page)).ToBeVisibleAsync();
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

    /// <summary>Goes to a link with the Tab key from what stands before it.</summary>
    private static async Task TabTo(IPage page, ILocator link)
    {
        await Focus(page, link);
        await page.Clock.RunForAsync(LongInMilliseconds);
    }

    private static async Task Focus(IPage page, ILocator link)
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
    }
}
