using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;

namespace StaticSite.BrowserTests.Output;

/// <summary>What a first visit to a page costs: HTML, style sheet and script, compressed.</summary>
internal sealed class PageWeightTests
{
    private const double MostMedianKilobytes = 25;
    private const double MostKilobytes = 60;
    private const double MostKilobytesOfScript = 8;
    private const double BytesInKilobyte = 1000;

    [Test]
    public void Pages_are_light()
    {
        var site = SiteSetUp.Site;
        var weightOf = new ConcurrentDictionary<string, long>();
        var weights = site.Pages.AsParallel()
            .Select(page => (Page: page, Kilobytes: (Weigh(page) + GetAssets(page).Sum(asset => weightOf.GetOrAdd(asset, Weigh))) / BytesInKilobyte))
            .OrderBy(weight => weight.Kilobytes).ThenBy(weight => weight.Page, StringComparer.Ordinal).ToList();
        var (median, worst) = (weights[weights.Count / 2], weights[^1]);
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Page weight (HTML + CSS + JS, gzip, {weights.Count} pages): median {median.Kilobytes:0.0} KB, worst {worst.Kilobytes:0.0} KB ({worst.Page})"));
        Assert.Multiple(() =>
        {
            Assert.That(median.Kilobytes, Is.LessThanOrEqualTo(MostMedianKilobytes));
            Assert.That(worst.Kilobytes, Is.LessThanOrEqualTo(MostKilobytes), worst.Page);
        });
    }

    [Test]
    public void Scripts_are_small()
    {
        var site = SiteSetUp.Site;
        var everywhere = GetScripts("index.html");
        Assert.That(everywhere.Sum(Weigh) / BytesInKilobyte, Is.LessThanOrEqualTo(MostKilobytesOfScript), "the script of every page");
        // Who opens the page of the search uses it.
        foreach (var page in site.Pages.Where(page => page != "search/index.html"))
        {
            var more = GetScripts(page).Except(everywhere).Sum(Weigh) / BytesInKilobyte;
            Assert.That(more, Is.LessThanOrEqualTo(MostKilobytesOfScript), $"what {page} loads besides");
        }
    }

    private static List<string> GetScripts(string page) => [.. GetAssets(page).Where(asset => asset.EndsWith(".js", StringComparison.Ordinal))];

    private static IEnumerable<string> GetAssets(string page) => SiteSetUp.Site.Parse(page)
        .QuerySelectorAll("link[rel=stylesheet], script[src]")
        .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!);

    private static long Weigh(string path)
    {
        using var weighed = new MemoryStream();
        using (var zip = new GZipStream(weighed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(SiteSetUp.Site.Get(path)));
        }

        return weighed.Length;
    }
}
