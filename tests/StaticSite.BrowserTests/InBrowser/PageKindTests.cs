using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What holds on every kind of page.</summary>
internal sealed class PageKindTests : BrowserTest
{
    private const int NarrowestWidth = 320;
    private const int Height = 640;

    [Test]
    public async Task Nobody_is_shut_out(
        [ValueSource(typeof(PageKind), nameof(PageKind.All))] string kind, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        var page = await Open(PageKind.GetAddress(kind), new() { ColorScheme = scheme });
        var result = await page.RunAxe();
        Assert.That(result.Passes, Is.Not.Empty);
        Assert.That(result.Violations.SelectMany(Describe), Is.Empty);
    }

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task Nothing_is_wider_than_the_smallest_screen(string kind)
    {
        var page = await Open(PageKind.GetAddress(kind), new() { ViewportSize = new() { Width = NarrowestWidth, Height = Height } });
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(NarrowestWidth));
    }

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task The_console_stays_empty_and_no_policy_is_broken(string kind)
    {
        var page = await Open(PageKind.GetAddress(kind));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
    }

    private static IEnumerable<string> Describe(AxeResultItem rule) =>
        rule.Nodes.Select(node => $"{rule.Id} ({rule.Impact}): {rule.Help}: {node.Html}");
}
