using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The timeline is narrowed by track, kind, people, state, words and time.</summary>
internal sealed class TimelineTests : BrowserTest
{
    private const string Address = "/timeline/";

    [TestCase(360)]
    [TestCase(1280)]
    public async Task The_outline_of_an_event_that_has_the_focus_is_not_cut_off(int width)
    {
        var page = await Open(Address, new() { ViewportSize = new() { Width = width, Height = 800 } });
        // The list, which paints nothing outside itself; outline and offset are two pixels each.
        var cut = await page.Locator(".rows a:visible").EvaluateAllAsync<string[]>("""
            links => links.filter(link => {
                const room = link.closest(".rows").getBoundingClientRect(), box = link.getBoundingClientRect();
                return box.left - 4 < room.left || box.right + 4 > room.right;
            }).map(link => link.textContent)
            """);
        Assert.That(cut, Is.Empty);
    }

    [Test]
    public async Task The_fields_answer_before_the_events_have_been_read()
    {
        // Notes what has been read of the page when its script begins to answer.
        var page = await Open("/glossary/");
        await page.AddInitScriptAsync("""
            const define = customElements.define.bind(customElements);
            customElements.define = (name, type) => {
                if (name === "timeline-view") window.read = { events: document.querySelectorAll("li[data-tracks]").length, fields: document.querySelectorAll("timeline-view output").length };
                define(name, type);
            };
            """);
        await page.GotoAsync(Address);
        Assert.That(await page.EvaluateAsync<int>("read.fields"), Is.EqualTo(1));
        Assert.That(await page.EvaluateAsync<int>("read.events"), Is.EqualTo(0));
        await Expect(GetShown(page)).Not.ToHaveCountAsync(0);
    }

    [TestCase(1280, 800)]
    [TestCase(1280, 460)]
    [TestCase(360, 640)]
    public async Task Choices_cover_no_button_that_opens_them_and_stay_in_the_window(int width, int height)
    {
        var page = await Open(Address, new() { ViewportSize = new() { Width = width, Height = height } });
        foreach (var button in await page.Locator(".timeline-tools > button[popovertarget]").AllAsync())
        {
            foreach (var block in (string[])["start", "center", "end"])
            {
                await button.EvaluateAsync("(button, block) => button.scrollIntoView({ block })", block);
                await button.PressAsync("Enter");
                var choices = page.Locator(":popover-open");
                var (box, opener) = ((await choices.BoundingBoxAsync())!, (await button.BoundingBoxAsync())!);
                Assert.That(box.Y >= opener.Y + opener.Height || box.Y + box.Height <= opener.Y, Is.True, $"{await button.InnerTextAsync()} at the {block}: {box.Y}+{box.Height} over {opener.Y}+{opener.Height}");
                Assert.That(box.Y, Is.GreaterThanOrEqualTo(0));
                Assert.That(box.Y + box.Height, Is.LessThanOrEqualTo(height));
                Assert.That(box.X, Is.GreaterThanOrEqualTo(0));
                Assert.That(box.X + box.Width, Is.LessThanOrEqualTo(width));
                await page.Keyboard.PressAsync("Escape");
            }
        }
    }

    [Test]
    public async Task A_click_on_a_track_leaves_its_events_only()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        var (id, count) = await Choose(page, 0);
        Assert.That(count, Is.GreaterThan(0).And.LessThan(all));
        await Expect(GetShown(page)).ToHaveCountAsync(count);
        await Expect(page.Locator($"li[data-tracks~={id}]:visible")).ToHaveCountAsync(count);
    }

    [Test]
    public async Task How_many_are_left_is_announced()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        await Expect(GetStatus(page)).ToHaveTextAsync($"{all} events");
        var (_, count) = await Choose(page, 0);
        await Expect(GetStatus(page)).ToHaveTextAsync($"{count} of {all} events");
    }

    [Test]
    public async Task Two_tracks_show_the_events_of_either()
    {
        var page = await Open(Address);
        var (first, _) = await Choose(page, 0);
        var (second, _) = await Choose(page, 1);
        var either = await page.Locator($"li[data-tracks~={first}], li[data-tracks~={second}]").CountAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(either);
    }

    [Test]
    public async Task A_track_is_chosen_and_left_with_the_keyboard_alone()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        var box = GetBoxes(page).First;
        await Reach(page, box);
        await page.Keyboard.PressAsync("Space");
        await Expect(box).ToBeCheckedAsync();
        await Expect(box).ToBeFocusedAsync();
        var count = await page.Locator($"li[data-tracks~={await GetId(box)}]").CountAsync();
        await Expect(GetStatus(page)).ToHaveTextAsync($"{count} of {all} events");
        await page.Keyboard.PressAsync("Space");
        await Expect(GetShown(page)).ToHaveCountAsync(all);
    }

    [Test]
    public async Task The_choice_is_in_the_address_and_survives_a_reload()
    {
        var page = await Open(Address);
        var (id, count) = await Choose(page, 0);
        await Expect(page).ToHaveURLAsync($"{Address}?track={id}");
        await page.ReloadAsync();
        await Expect(GetBoxes(page).First).ToBeCheckedAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(count);
    }

    [Test]
    public async Task Back_and_forward_walk_through_the_choices()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        var (_, count) = await Choose(page, 0);
        await page.GoBackAsync();
        await Expect(GetBoxes(page).First).Not.ToBeCheckedAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(all);
        await page.GoForwardAsync();
        await Expect(GetBoxes(page).First).ToBeCheckedAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(count);
    }

    [Test]
    public async Task A_track_that_does_not_exist_hides_nothing()
    {
        var page = await Open(Address + "?track=no-such-track");
        await Expect(GetShown(page)).ToHaveCountAsync(await page.Locator("li[data-tracks]").CountAsync());
    }

    [Test]
    public async Task A_link_to_an_event_wins_over_the_choice_of_tracks()
    {
        var page = await Open(Address);
        var (id, _) = await Choose(page, 0);
        var other = await page.Locator($"li[data-tracks]:not([data-tracks~={id}])").First.GetAttributeAsync("id");
        var linked = await Open($"{Address}?track={id}#{other}");
        await Expect(linked.Locator($"[id='{other}']")).ToBeInViewportAsync();
    }

    [Test]
    public async Task Years_without_an_event_that_is_left_disappear()
    {
        var page = await Open(Address);
        await Choose(page, 0);
        foreach (var year in await page.Locator("h2[id^=year-]:visible").AllAsync())
        {
            await Expect(year.Locator("xpath=following-sibling::ol[1]").Locator("li:visible").First).ToBeVisibleAsync();
        }
    }

    [Test]
    public async Task Kinds_are_alternatives_and_add_up_with_tracks()
    {
        var page = await Open(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kind" }).ClickAsync();
        var kinds = page.GetByRole(AriaRole.Group, new() { Name = "Kind" }).GetByRole(AriaRole.Checkbox);
        var (first, second) = (await GetId(kinds.First), await GetId(kinds.Last));
        await kinds.First.CheckAsync();
        await kinds.Last.CheckAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(await page.Locator($"li:is([data-kind={first}], [data-kind={second}])").CountAsync());
        await page.Keyboard.PressAsync("Escape");
        await Expect(kinds.First).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Kind (2)" })).ToBeVisibleAsync();
        var (track, _) = await Choose(page, 0);
        await Expect(GetShown(page)).ToHaveCountAsync(await page.Locator($"li[data-tracks~={track}]:is([data-kind={first}], [data-kind={second}])").CountAsync());
    }

    [Test]
    public async Task Counts_beside_the_choices_follow()
    {
        var page = await Open(Address);
        var (track, _) = await Choose(page, 0);
        await page.GetByRole(AriaRole.Button, new() { Name = "State" }).ClickAsync();
        var group = page.GetByRole(AriaRole.Group, new() { Name = "State" });
        var single = await page.Locator($"li[data-tracks~={track}][data-state=single-source]").CountAsync();
        await Expect(group.Locator("label", new() { HasText = "Single source" })).ToContainTextAsync($"{single}");
    }

    [Test]
    public async Task Events_of_a_person_are_found()
    {
        var page = await Open(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Who" }).ClickAsync();
        var box = page.GetByRole(AriaRole.Group, new() { Name = "Who" }).GetByRole(AriaRole.Checkbox).First;
        var who = await GetId(box);
        await box.CheckAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(await page.Locator($"li[data-who~={who}]").CountAsync());
        await Expect(page).ToHaveURLAsync($"{Address}?who={who}");
    }

    [Test]
    public async Task Words_are_looked_for_in_title_and_summary()
    {
        var page = await Open(Address);
        var title = (await page.Locator("li[data-tracks] > a").Nth(2).TextContentAsync())!;
        await page.GetByLabel("Search the timeline").FillAsync(title);
        await Expect(page.Locator("li[data-tracks]:visible > a").First).ToHaveTextAsync(title);
        await Expect(GetShown(page)).ToHaveCountAsync(await GetShown(page).GetByText(title).CountAsync());
        await page.GetByLabel("Search the timeline").FillAsync("zzzz");
        await Expect(GetShown(page)).ToHaveCountAsync(0);
        await Expect(GetStatus(page)).ToContainTextAsync("0 of ");
    }

    [Test]
    public async Task A_range_of_years_is_chosen_with_the_keyboard()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        var from = page.GetByRole(AriaRole.Slider, new() { Name = "From" });
        await from.FocusAsync();
        await page.Keyboard.PressAsync("End");
        var year = await from.InputValueAsync();
        await Expect(page).ToHaveURLAsync($"{Address}?from={year}");
        await Expect(GetShown(page)).Not.ToHaveCountAsync(all);
        await Expect(GetStatus(page)).ToContainTextAsync($"from {year}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(all);
        await Expect(from).Not.ToHaveValueAsync(year);
    }

    [Test]
    public async Task Two_tracks_stand_side_by_side()
    {
        var page = await Open(Address);
        var compare = page.GetByRole(AriaRole.Checkbox, new() { Name = "Two tracks side by side" });
        await Expect(compare).ToBeDisabledAsync();
        var (first, _) = await Choose(page, 0);
        var (second, _) = await Choose(page, 1);
        await compare.CheckAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("compare=1"));
        var ids = new[] { first, second }.Order(StringComparer.Ordinal).ToArray();
        var left = (await page.Locator($"li[data-tracks={ids[0]}]").Last.BoundingBoxAsync())!;
        var right = (await page.Locator($"li[data-tracks={ids[1]}]").Last.BoundingBoxAsync())!;
        Assert.That(left.X + left.Width, Is.LessThanOrEqualTo(right.X));
        await page.ReloadAsync();
        await Expect(compare).ToBeCheckedAsync();
        await compare.UncheckAsync();
        Assert.That((await page.Locator($"li[data-tracks={ids[1]}]").Last.BoundingBoxAsync())!.X, Is.LessThan(right.X));
    }

    [Test]
    public async Task A_state_opens_to_the_same_page_in_a_fresh_browser()
    {
        var page = await Open(Address);
        await Choose(page, 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kind" }).ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Kind" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.GetByLabel("Search the timeline").FillAsync("a");
        await page.GetByRole(AriaRole.Slider, new() { Name = "To" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("track=.*kind=.*q=a&to=.*zoom="));
        await page.GetByLabel("Search the timeline").FocusAsync();
        var fresh = await Open(new Uri(page.Url).PathAndQuery);
        await fresh.GetByLabel("Search the timeline").FocusAsync();
        await Expect(fresh.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(await page.GetByRole(AriaRole.Main).AriaSnapshotAsync());
        Assert.That(await fresh.Locator(".strip").InnerHTMLAsync(), Is.EqualTo(await page.Locator(".strip").InnerHTMLAsync()));
    }

    private static ILocator GetBoxes(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Tracks", Exact = true }).GetByRole(AriaRole.Checkbox);

    private static ILocator GetShown(IPage page) => page.Locator("li[data-tracks]:visible");

    // An output element is a status for assistive technology: what changes in it is read out.
    private static ILocator GetStatus(IPage page) => page.GetByRole(AriaRole.Status);

    private static async Task<string> GetId(ILocator box) => (await box.GetAttributeAsync("value"))!;

    /// <summary>Ticks a track.</summary>
    /// <returns>Its id, and how many events it has by the list itself.</returns>
    private static async Task<(string Id, int Count)> Choose(IPage page, int index)
    {
        var box = GetBoxes(page).Nth(index);
        await box.ClickAsync();
        var id = await GetId(box);
        return (id, await page.Locator($"li[data-tracks~={id}]").CountAsync());
    }
}
