using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;

namespace StaticSite.BrowserTests.Output;

/// <summary>What a first visit to a page costs: HTML, style sheet and script, compressed.</summary>
internal sealed class PageWeightTests
{
    private const double MostMedianKilobytes = 25;
    private const double MostKilobytes = 60;

    // Up to a thousand events stand on one page, each with its summary.
    private const double KilobytesAroundTheTimeline = 30;
    private const double KilobytesOfAnEvent = 0.12;
    private const string Timeline = "timeline/index.html";
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
        var (median, worst) = (weights[weights.Count / 2], weights.Last(weight => weight.Page != Timeline));
        var timeline = weights.Single(weight => weight.Page == Timeline).Kilobytes;
        var events = site.Pages.Count(page => page.StartsWith("timeline/", StringComparison.Ordinal) && page.Count('/') == 2);
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Page weight (HTML + CSS + JS, gzip, {weights.Count} pages): median {median.Kilobytes:0.0} KB, worst {worst.Kilobytes:0.0} KB ({worst.Page}), timeline of {events} events {timeline:0.0} KB"));
        Assert.Multiple(() =>
        {
            Assert.That(median.Kilobytes, Is.LessThanOrEqualTo(MostMedianKilobytes));
            Assert.That(worst.Kilobytes, Is.LessThanOrEqualTo(MostKilobytes), worst.Page);
            Assert.That(timeline, Is.LessThanOrEqualTo(Math.Max(MostKilobytes, KilobytesAroundTheTimeline + (KilobytesOfAnEvent * events))), Timeline);
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
