using System.Text.Json;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What Lighthouse says of each kind of page on a phone. Its measure of speed depends on the machine and is taken by the benchmarks.</summary>
internal sealed class LighthouseTests
{
    private const string Categories = "accessibility,best-practices,seo";
    private const string Speed = "performance";

    [Test]
    public async Task Nothing_is_left_to_improve_on_any_kind_of_page()
    {
        var pages = await Run(Categories, runs: 1, Kinds);
        Assert.That(pages.EnumerateArray().SelectMany(Describe), Is.Empty);
        Assert.That(pages.EnumerateArray().SelectMany(page => page.GetProperty("scores").EnumerateObject()).Select(score => score.Value.GetInt32()), Is.Not.Empty.And.All.EqualTo(100));
    }

    /// <summary>The table for the benchmarks: the score of speed under Lighthouse's slow phone, the median of three runs.</summary>
    [Test]
    [Explicit("A measurement for a quiet machine, not a gate.")]
    public async Task How_fast_each_kind_of_page_is_on_a_phone()
    {
        await TestContext.Progress.WriteLineAsync("| kind of page | address | speed |\n|---|---|---|");
        foreach (var kind in Kinds)
        {
            var page = (await Run(Speed, runs: 3, [kind])).EnumerateArray().Single();
            var failed = string.Join("; ", page.GetProperty("failed").EnumerateArray().Select(audit => audit.GetString()!.Split(':')[0]));
            await TestContext.Progress.WriteLineAsync($"| {kind} | `{PageKind.GetAddress(kind)}` | {page.GetProperty("scores").GetProperty(Speed)}{(failed.Length > 0 ? $" ({failed})" : "")} |");
        }
    }

    // The address of a page that does not exist is answered with an error, which Lighthouse does not measure.
    private static IEnumerable<string> Kinds => PageKind.All.Except(["not found"]);

    private static async Task<JsonElement> Run(string categories, int runs, IEnumerable<string> kinds)
    {
        using var playwright = await Playwright.CreateAsync();
        var addresses = kinds.Select(kind => BrowserSetUp.Address + PageKind.GetAddress(kind));
        return await Node.Run("Output/lighthouse.mjs", [await ChromiumFinder.Get(playwright), categories, $"{runs}", .. addresses]);
    }

    private static IEnumerable<string> Describe(JsonElement page) =>
        page.GetProperty("failed").EnumerateArray().Select(failed => $"{page.GetProperty("address")}: {failed}");
}
