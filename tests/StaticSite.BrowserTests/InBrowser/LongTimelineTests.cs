using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A timeline of more events than a page can hold.</summary>
internal sealed class LongTimelineTests : BrowserTest
{
    private const int Count = 1200;
    private const int FirstYear = 1701;
    private const int Years = 50;

    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("static-site-long-");
    private static SiteHost? host;

    protected override string Host => host!.Address;

    [OneTimeSetUp]
    public static async Task Build()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Get("tests", "TinySite", "input"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(Folder.FullName, Path.GetRelativePath(Repository.Get("tests", "TinySite", "input"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.WriteAllTextAsync(Path.Join(Folder.FullName, "timeline", "many.yml"), WriteEvents());
        host = await SiteHost.Build(Folder.FullName);
    }

    [OneTimeTearDown]
    public static async Task Stop()
    {
        await host!.DisposeAsync();
        Folder.Delete(recursive: true);
    }

    [Test]
    public async Task Without_script_each_decade_is_a_page()
    {
        var page = await Open("/timeline/?from=1720", new() { JavaScriptEnabled = false });
        await Expect(page.Locator("li[data-tracks]")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.List, new() { Name = "Decades" }).GetByRole(AriaRole.Link, new() { Name = "1720s" }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/timeline/1720s/");
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(10 * Count / Years);
        await page.GetByRole(AriaRole.Link, new() { Name = "1730s" }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/timeline/1730s/");
    }

    [Test]
    public async Task Nothing_is_fetched_before_somebody_asks_and_then_everything_is_filtered()
    {
        var page = await Open("/timeline/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.Locator("li[data-tracks]")).ToHaveCountAsync(0);
        await page.GetByLabel("Search the timeline").FillAsync("noted number 7");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(" of ");
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(Enumerable.Range(0, Count).Count(number => number.ToString(CultureInfo.InvariantCulture).StartsWith('7')));
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Decades" })).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Decades" })).ToBeVisibleAsync();
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_link_to_a_state_opens_it()
    {
        var page = await Open("/timeline/?from=1745&to=1745");
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(Count / Years);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1745" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_embedded_view_fetches_what_it_does_not_hold()
    {
        var page = await Open("/embed/timeline/?from=1705&to=1705");
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(Count / Years);
    }

    // The tiny site's own events lie in other years, or in these: only those of ours have a day in May.
    private static string WriteEvents()
    {
        var text = new StringBuilder();
        for (var number = 0; number < Count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: noted-{number}\n  date: {FirstYear + (number % Years)}-05-05\n  title: Noted number {number}\n  summary: Somebody noted it.\n  kind: document\n  tracks: [eddystone]\n  articles: [eddystone-lighthouse]\n  state: single-source\n  sources:\n    - encyclopedia-eddystone\n");
        }

        return text.ToString();
    }
}
