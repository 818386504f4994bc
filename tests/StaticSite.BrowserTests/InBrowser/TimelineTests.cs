using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The timeline is narrowed by track.</summary>
internal sealed class TimelineTests : BrowserTest
{
    private const string Address = "/timeline/";

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
        foreach (var year in await page.Locator("section:visible:has(> h2):has(li[data-tracks])").AllAsync())
        {
            await Expect(year.Locator("li[data-tracks]:visible").First).ToBeVisibleAsync();
        }
    }

    private static ILocator GetBoxes(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Tracks" }).GetByRole(AriaRole.Checkbox);

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
