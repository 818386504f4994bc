using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace StaticSite.BrowserTests.Output;

/// <summary>What the first answer of the search costs on top of the page.</summary>
internal sealed class SearchWeightTests
{
    private const double MostKilobytes = 25;
    private const double BytesInKilobyte = 1000;

    [Test]
    public void The_first_answer_is_light()
    {
        var script = SiteSetUp.Site.Parse("index.html").QuerySelector("search-opener")!.GetAttribute("data-script")!;
        var (code, names) = (Weigh(script), Weigh("data/search.json"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(SiteSetUp.Site.Get("data/search.json")));
        var texts = Weigh(json.RootElement.GetProperty("texts").GetString()!);
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Search (gzip): first answer {code + names:0.0} KB in 2 requests (script {code:0.0}, names {names:0.0}); sentences and sources {texts:0.0} KB more"));
        Assert.That(code + names, Is.LessThanOrEqualTo(MostKilobytes));
    }

    private static double Weigh(string path)
    {
        using var weighed = new MemoryStream();
        using (var zip = new GZipStream(weighed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(SiteSetUp.Site.Get(path)));
        }

        return weighed.Length / BytesInKilobyte;
    }
}
