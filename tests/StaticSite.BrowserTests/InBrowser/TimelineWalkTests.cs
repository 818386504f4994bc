using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A walk through the timeline with the keyboard alone, on a small site that seldom changes.</summary>
internal sealed class TimelineWalkTests : BrowserTest
{
    private static SiteHost? host;

    protected override string Host => host!.Address;

    [OneTimeSetUp]
    public static async Task Build() => host = await SiteHost.Build(Repository.Get("tests", "TinySite", "input"));

    [OneTimeTearDown]
    public static async Task Stop() => await host!.DisposeAsync();

    [Test]
    public async Task Everything_is_reached_in_its_order_and_works_with_the_keyboard()
    {
        var page = await Open("/timeline/");
        var search = page.GetByLabel("Search the timeline");
        await Reach(page, page.GetByRole(AriaRole.Slider, new() { Name = "From" }));
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("from 1699");
        await Reach(page, page.GetByRole(AriaRole.Slider, new() { Name = "To" }));
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }));
        await page.Keyboard.PressAsync("Enter");
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "All years" }));
        await page.Keyboard.PressAsync("Space");
        await Reach(page, search);
        await page.Keyboard.TypeAsync("light");
        await Reach(page, page.GetByRole(AriaRole.Checkbox, new() { Name = "Eddystone" }));
        await page.Keyboard.PressAsync("Space");
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Kind" }));
        await page.Keyboard.PressAsync("Enter");
        var kind = page.GetByRole(AriaRole.Group, new() { Name = "Kind" }).GetByRole(AriaRole.Checkbox).First;
        await Reach(page, kind);
        await page.Keyboard.PressAsync("Space");
        await Expect(kind).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Kind (1)" })).ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?track=eddystone&kind=[a-z]+&q=light&from=1699$"));
        await Reach(page, page.Locator("li[data-tracks]:visible").First.GetByRole(AriaRole.Link));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Neighbouring events" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(search).ToHaveValueAsync("light");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("from 1699");
    }
}
