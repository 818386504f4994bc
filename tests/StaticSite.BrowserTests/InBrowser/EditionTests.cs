using System.Globalization;
using System.IO.Compression;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The offline edition, opened from disk.</summary>
internal sealed class EditionTests : BrowserTest
{
    private static readonly string Path = SiteSetUp.Site.Get(BuiltSite.Edition);

    protected override string Host => "file://";

    [Test]
    public void The_page_offline_leads_to_it()
    {
        var headers = SiteSetUp.Site.Served.Headers.Get("/" + BuiltSite.Edition).ToDictionary(header => header.Key, header => header.Value);
        Assert.That(headers["Content-Disposition"], Does.StartWith("attachment"));
        Assert.That(SiteSetUp.Site.Parse("offline/index.html").QuerySelector("a[download]")!.GetAttribute("href"), Is.EqualTo("/" + BuiltSite.Edition));
    }

    [Test]
    public async Task The_search_finds_an_abbreviation_first_and_leads_to_it()
    {
        var page = await OpenEdition();
        var term = page.Locator("article:has(h4 .abbr)").First;
        var abbreviation = (await term.Locator("h4 .abbr").TextContentAsync())!;
        var search = page.GetByRole(AriaRole.Searchbox, new() { Name = "Search everything" });
        await Reach(page, search);
        await page.Keyboard.TypeAsync(abbreviation.ToLowerInvariant());
        await Expect(page.Locator("edition-search li").First).ToContainTextAsync(abbreviation);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article:target h4")).ToContainTextAsync(abbreviation);
        await Expect(page.Locator("article:target")).ToBeInViewportAsync();
    }

    [Test]
    public async Task The_timeline_is_filtered_by_track_and_by_words()
    {
        var page = await OpenEdition();
        var timeline = page.Locator("[id='part.timeline']");
        var all = await timeline.Locator("article").CountAsync();
        await timeline.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Expect(timeline.Locator("article:not([hidden])")).Not.ToHaveCountAsync(all);
        await Expect(timeline.GetByRole(AriaRole.Status)).ToContainTextAsync($"of {all} events");
        await timeline.GetByRole(AriaRole.Searchbox).FillAsync("no such words anywhere");
        await Expect(timeline.Locator("article:not([hidden])")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Several_persons_are_people()
    {
        var page = await OpenEdition();
        var people = page.Locator("[id='part.people']");
        var all = await people.Locator("article").CountAsync();
        await Expect(people.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{all} people");
        await people.GetByRole(AriaRole.Searchbox).FillAsync("no such words anywhere");
        await Expect(people.GetByRole(AriaRole.Status)).ToHaveTextAsync($"0 of {all} people");
    }

    [Test]
    public async Task The_glossary_is_filtered_and_a_link_to_a_hidden_entry_shows_it()
    {
        var page = await OpenEdition();
        var glossary = page.Locator("[id='part.glossary']");
        var last = glossary.Locator("article").Last;
        var first = await glossary.Locator("article").First.GetAttributeAsync("id");
        await glossary.GetByRole(AriaRole.Searchbox).FillAsync((await last.Locator("h4").TextContentAsync())!);
        await Expect(last).ToBeVisibleAsync();
        await Expect(glossary.Locator("article").First).ToBeHiddenAsync();
        await page.EvaluateAsync("id => location.hash = id", first);
        await Expect(glossary.Locator("article").First).ToBeInViewportAsync();
    }

    [TestCase(320)]
    [TestCase(1280)]
    public async Task Without_script_everything_can_be_read_and_no_line_is_too_wide(int width)
    {
        var page = await Open(new Uri(Path).AbsoluteUri, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 640 } });
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveCountAsync(0);
        await Expect(page.Locator("article").Last).ToBeVisibleAsync();
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public void It_is_small_enough_to_send()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(Path));
        }

        // By the entry, so that it does not fall on whoever adds the next one.
        var entries = File.ReadAllText(Path).Split("<article ").Length - 1;
        TestContext.Progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Offline edition: {entries} entries, {new FileInfo(Path).Length / 1000.0:0} KB, gzip {packed.Length / 1000.0:0} KB"));
        Assert.That(packed.Length / entries, Is.LessThan(250));
    }

    private async Task<IPage> OpenEdition() => await Open(new Uri(Path).AbsoluteUri);
}
