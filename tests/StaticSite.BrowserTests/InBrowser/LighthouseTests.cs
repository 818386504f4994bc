using System.Text.Json;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What Lighthouse says of each kind of page on a phone. Its measure of speed depends on the machine and is taken by the benchmarks.</summary>
internal sealed class LighthouseTests
{
    private const string Categories = "accessibility,best-practices,seo";

    [Test]
    public async Task Nothing_is_left_to_improve_on_any_kind_of_page()
    {
        using var playwright = await Playwright.CreateAsync();
        var addresses = PageKind.All.Except(["not found"]).Select(kind => BrowserSetUp.Address + PageKind.GetAddress(kind));
        var pages = await Node.Run("Output/lighthouse.mjs", [await ChromiumFinder.Get(playwright), Categories, "1", .. addresses]);
        Assert.That(pages.EnumerateArray().SelectMany(Describe), Is.Empty);
        Assert.That(pages.EnumerateArray().SelectMany(page => page.GetProperty("scores").EnumerateObject()).Select(score => score.Value.GetInt32()), Is.Not.Empty.And.All.EqualTo(100));
    }

    private static IEnumerable<string> Describe(JsonElement page) =>
        page.GetProperty("failed").EnumerateArray().Select(failed => $"{page.GetProperty("address")}: {failed}");
}
