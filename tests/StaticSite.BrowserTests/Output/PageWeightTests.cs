using System.Globalization;
using System.IO.Compression;

namespace StaticSite.BrowserTests.Output;

/// <summary>What a first visit to a page costs: HTML, style sheet and script, compressed.</summary>
internal sealed class PageWeightTests
{
    private const double MostMedianKilobytes = 25;
    private const double MostKilobytes = 60;
    private const double BytesInKilobyte = 1000;

    [Test]
    public void Pages_are_light()
    {
        var site = SiteSetUp.Site;
        var assets = site.Parse("index.html").QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Sum(element => Weigh((element.GetAttribute("href") ?? element.GetAttribute("src"))!));
        var weights = site.Pages.Select(page => (Page: page, Kilobytes: (Weigh(page) + assets) / BytesInKilobyte)).OrderBy(weight => weight.Kilobytes).ToList();
        var (median, worst) = (weights[weights.Count / 2], weights[^1]);
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Page weight (HTML + CSS + JS, gzip, {weights.Count} pages): median {median.Kilobytes:0.0} KB, worst {worst.Kilobytes:0.0} KB ({worst.Page}), of it CSS and JS {assets / BytesInKilobyte:0.0} KB"));
        Assert.Multiple(() =>
        {
            Assert.That(median.Kilobytes, Is.LessThanOrEqualTo(MostMedianKilobytes));
            Assert.That(worst.Kilobytes, Is.LessThanOrEqualTo(MostKilobytes), worst.Page);
        });
    }

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
