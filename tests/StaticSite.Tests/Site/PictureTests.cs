using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Parser;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>The pictures of the theme: cards for links shared elsewhere, and icons.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PictureTests
{
    private const int MostBytes = 40_000;

    private static readonly ImmutableSortedDictionary<string, byte[]> Assets = WholeSite.Theme.Assets;

    private static IEnumerable<string> Cards => Assets.Keys.Where(name => name.StartsWith("card-", StringComparison.Ordinal));

    [TestCaseSource(nameof(Cards))]
    public void A_card_has_the_size_that_is_asked_for_and_is_light(string card)
    {
        Assert.That(SizeOf(Assets[card]), Is.EqualTo((1200, 630)));
        Assert.That(Assets[card], Has.Length.LessThanOrEqualTo(MostBytes));
    }

    [Test]
    public void No_two_cards_are_alike() => Assert.That(Cards.Select(card => Convert.ToHexString(Assets[card])), Is.Unique);

    [TestCase("touch-icon.png", 180)]
    [TestCase("icon-192.png", 192)]
    [TestCase("icon-512.png", 512)]
    public void An_icon_has_its_size(string name, int size) => Assert.That(SizeOf(Assets[name]), Is.EqualTo((size, size)));

    [Test]
    public void The_old_icon_file_holds_one_small_picture()
    {
        var icon = Assets["favicon.ico"];
        var offset = BinaryPrimitives.ReadInt32LittleEndian(icon.AsSpan(18));
        Assert.That(SizeOf(icon[offset..]), Is.EqualTo((32, 32)));
        Assert.That(BinaryPrimitives.ReadInt32LittleEndian(icon.AsSpan(14)), Is.EqualTo(icon.Length - offset));
    }

    [TestCase("index.html", "site")]
    [TestCase("timeline/index.html", "timeline")]
    [TestCase("glossary/index.html", "glossary")]
    [TestCase("articles/eddystone-lighthouse/index.html", "article")]
    [TestCase("glossary/sea-washed-tower/index.html", "term")]
    [TestCase("people/john-smeaton/index.html", "person")]
    [TestCase("timeline/bell-rock-light-shown/index.html", "event")]
    [TestCase("sources/trinity-house-eddystone/index.html", "source")]
    [TestCase("disputes/dispute-second-light-year/index.html", "dispute")]
    public async Task A_page_names_the_card_of_its_kind(string path, string kind)
    {
        var files = await WholeSite.Tiny.Files;
        var card = (await new HtmlParser().ParseDocumentAsync(new MemoryStream(files[path]))).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.That(card, Does.StartWith($"https://example.org/some/where/assets/card-{kind}."));
        Assert.That(files[card["https://example.org/some/where/".Length..]], Is.EqualTo(Assets[$"card-{kind}.png"]));
    }

    [Test]
    public async Task The_manifest_names_the_site_and_icons_that_exist()
    {
        var files = await WholeSite.Tiny.Files;
        using var manifest = JsonDocument.Parse(files["site.webmanifest"]);
        Assert.That(manifest.RootElement.GetProperty("start_url").GetString(), Is.EqualTo("/some/where/"));
        Assert.That(manifest.RootElement.GetProperty("background_color").GetString(), Does.Match("^#[0-9a-f]{6}$"));
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!["/some/where/".Length..]).ToList();
        Assert.That(icons, Has.Count.EqualTo(3));
        Assert.That(icons, Is.SubsetOf(files.Keys));
    }

    /// <summary>Width and height as a PNG file's header tells them (https://www.w3.org/TR/png/#11IHDR).</summary>
    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.That(png[..8], Is.EqualTo(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
