using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What assistive technology is told, and in which order: accessibility trees that somebody has read and approved. On a small site that seldom changes.</summary>
internal sealed class SpokenPageTests : BrowserTest
{
    private const string Quiz = "/glossary/quiz/?seed=one";

    private static SiteHost? host;

    protected override string Host => host!.Address;

    [OneTimeSetUp]
    public static async Task Build() => host = await SiteHost.Build(Repository.Get("tests", "TinySite", "input"));

    [OneTimeTearDown]
    public static async Task Stop() => await host!.DisposeAsync();

    [TestCase("/timeline/", "main", "timeline")]
    [TestCase("/timeline/?track=eddystone&from=1700&to=1710", "main", "timeline-narrowed")]
    [TestCase("/embed/timeline/?track=eddystone", "body", "timeline-embedded")]
    [TestCase("/glossary/", "main", "glossary")]
    [TestCase("/glossary/?q=light&kind=programme", "main", "glossary-narrowed")]
    [TestCase("/glossary/?q=xylophone", "main", "glossary-nothing-found")]
    [TestCase("/glossary/quiz/", "quiz-round", "quiz")]
    [TestCase($"{Quiz}&at=1", "quiz-round", "quiz-question")]
    [TestCase($"{Quiz}&answers=1&at=1", "quiz-round", "quiz-wrong")]
    [TestCase($"{Quiz}&answers=0&at=1", "quiz-round", "quiz-right")]
    [TestCase($"{Quiz}&answers=0.1.0.0.0.0&at=7", "quiz-round", "quiz-result")]
    [TestCase("/search/?q=tower", "main", "search")]
    [TestCase("/search/?q=xylophone", "main", "search-nothing-found")]
    public async Task A_page_says_what_was_approved(string address, string part, string name)
    {
        var page = await Open(address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Approval.Check($"{name}.approved.yml", await page.Locator(part).AriaSnapshotAsync());
    }

    [Test]
    public async Task The_search_dialog_says_what_was_approved()
    {
        var page = await Open("/people/john-smeaton/");
        await page.Keyboard.PressAsync("/");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Search" });
        await Expect(dialog).ToBeVisibleAsync();
        Approval.Check("search-dialog-empty.approved.yml", await dialog.AriaSnapshotAsync());
        await page.Keyboard.TypeAsync("tower");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("result");
        Approval.Check("search-dialog.approved.yml", await dialog.AriaSnapshotAsync());
    }

    [TestCase("term", "eddystone-lighthouse", ".prose a[href^='/glossary/']")]
    [TestCase("article", "trinity-house", ".prose a[href^='/articles/']")]
    [TestCase("person", "eddystone-lighthouse", ".prose a[href^='/people/']")]
    [TestCase("event", "eddystone-lighthouse", ".events a[href^='/timeline/']")]
    [TestCase("source", "eddystone-lighthouse", ".references a[href^='/sources/']")]
    [TestCase("note", "eddystone-lighthouse", ".prose a.cite")]
    public async Task A_preview_says_what_was_approved(string kind, string article, string selector)
    {
        var page = await Open($"/articles/{article}/");
        var link = page.GetByRole(AriaRole.Main).Locator(selector).First;
        await Reach(page, link);
        var card = page.GetByRole(AriaRole.Group, new() { Name = "Preview" });
        await Expect(card).ToBeVisibleAsync();
        var said = await link.EvaluateAsync<string>("link => document.getElementById(link.getAttribute('aria-describedby')).innerText");
        Approval.Check($"preview-of-{kind}.approved.yml", $"- link {await link.InnerTextAsync()}, described as: {string.Join(" | ", said.Split('\n', StringSplitOptions.RemoveEmptyEntries))}\n{await card.AriaSnapshotAsync()}");
    }
}
