using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace StaticSite.BrowserTests.Output;

/// <summary>What the first answer of the search costs on top of the page.</summary>
internal sealed class SearchWeightTests
{
    private const double MostKilobytes = 25;

    // Running texts and sources grow with the content; they are fetched when the first answers can be read already.
    private const double MostKilobytesLater = 200;
    private const double BytesInKilobyte = 1000;

    [Test]
    public void The_first_answer_is_light()
    {
        var script = SiteSetUp.Site.Parse("index.html").QuerySelector("search-opener")!.GetAttribute("data-script")!;
        var code = Weigh(script) + Weigh("data/search.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(SiteSetUp.Site.Get("data/search.json")));
        var shards = json.RootElement.GetProperty("shards").EnumerateArray().Select(path => Weigh(path.GetString()!)).ToList();
        var first = code + Math.Max(shards[0], shards[1]);
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Search (gzip): first answer {first:0.0} KB in 3 requests (script {code:0.0}; then names {shards[0]:0.0} or, to a date, events {shards[1]:0.0}); after it texts {shards[2]:0.0} and sources {shards[3]:0.0} KB"));
        Assert.That(first, Is.LessThanOrEqualTo(MostKilobytes));
        Assert.That(shards.Skip(2), Is.All.LessThanOrEqualTo(MostKilobytesLater));
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
