using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>Every kind of page for those who point with effort, use the keyboard alone, see little or cannot bear motion.</summary>
internal sealed class AccessTests : BrowserTest
{
    private const int MostStops = 60;

    private static readonly string Script = File.ReadAllText(Repository.Get("tests", "StaticSite.BrowserTests", "InBrowser", "access.js"));

    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    /// <summary>1280 by 1024 pixels at 400 % (WCAG 1.4.10).</summary>
    private static readonly ViewportSize Zoomed = new() { Width = 320, Height = 256 };

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task Targets_are_large_enough_or_far_enough_apart(string kind)
    {
        foreach (var size in new[] { Phone, new() { Width = 1280, Height = 800 } })
        {
            var page = await OpenWithScript(kind, new() { ViewportSize = size });
            Assert.That(await page.EvaluateAsync<string[]>("findSmallTargets()"), Is.Empty, $"{size.Width} pixels wide");
        }
    }

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task Nothing_that_has_the_focus_is_hidden(string kind)
    {
        var page = await OpenWithScript(kind, new() { ViewportSize = Phone });
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.That(await page.EvaluateAsync<string?>("describeHiddenFocus()"), Is.Null);
        }
    }

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task At_400_percent_nothing_is_cut_off_and_parts_that_stay_leave_room_to_read(string kind)
    {
        var page = await OpenWithScript(kind, new() { ViewportSize = Zoomed, DeviceScaleFactor = 4 });
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(Zoomed.Width));
        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight / 2)");
        Assert.That(await page.EvaluateAsync<double>("shareOfStickyParts()"), Is.LessThanOrEqualTo(0.5));
    }

    [TestCaseSource(typeof(PageKind), nameof(PageKind.All))]
    public async Task Nothing_moves_for_those_who_asked_for_stillness(string kind)
    {
        var page = await OpenWithScript(kind, new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.That(await page.EvaluateAsync<string[]>("findMotion()"), Is.Empty);
    }

    [TestCase("timeline")]
    [TestCase("home")]
    public async Task In_forced_colours_tracks_differ_by_shape_and_can_be_seen(string kind)
    {
        var page = await OpenWithScript(kind, new() { ForcedColors = ForcedColors.Active });
        var marks = await page.EvaluateAsync<string[][]>("readTrackMarks()");
        Assert.That(marks, Has.Length.GreaterThan(1));
        Assert.That(marks.Select(mark => mark[0]), Is.Unique, "shapes");
        Assert.That(marks.Select(mark => mark[1]).Distinct().ToList(), Has.Count.EqualTo(1).And.All.Not.EqualTo(await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor")));
    }

    [Test]
    public async Task In_forced_colours_the_page_one_is_on_is_the_only_one_underlined_in_the_menu()
    {
        var page = await OpenWithScript("glossary", new() { ForcedColors = ForcedColors.Active, ViewportSize = new() { Width = 1280, Height = 800 } });
        var lines = await page.Locator(".menu li a").EvaluateAllAsync<string[]>("links => links.filter(link => getComputedStyle(link).borderBottomColor !== getComputedStyle(document.documentElement).backgroundColor).map(link => link.textContent)");
        Assert.That(lines.Single(), Is.EqualTo("Glossary"));
    }

    [TestCase("article", ".facts")]
    [TestCase("diagnostic", "pre")]
    public async Task In_forced_colours_what_a_background_set_apart_has_a_line_around(string kind, string part)
    {
        var page = await OpenWithScript(kind, new() { ForcedColors = ForcedColors.Active });
        Assert.That(await page.Locator(part).First.EvaluateAsync<string>("part => getComputedStyle(part).borderTopStyle"), Is.EqualTo("solid"));
    }

    [Test]
    public async Task Where_the_contents_stand_beside_the_text_there_is_no_button_to_fold_them()
    {
        var page = await OpenWithScript("article", new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await Expect(page.Locator(".contents summary")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" }).GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_name_in_another_script_is_marked_unspaced_and_not_cut()
    {
        var page = await OpenWithScript("people", new() { ViewportSize = Phone });
        var native = page.Locator(".native");
        Assert.That(await native.CountAsync(), Is.GreaterThan(0));
        var styles = await native.EvaluateAllAsync<string[]>("names => names.map(name => `${name.lang !== ''} ${getComputedStyle(name).letterSpacing} ${parseFloat(getComputedStyle(name).lineHeight) >= 1.3 * parseFloat(getComputedStyle(name).fontSize)}`)");
        Assert.That(styles, Is.All.EqualTo("true normal true"));
        await page.GotoAsync(await native.First.EvaluateAsync<string>("name => name.closest('li').querySelector('a').href"));
        await page.EvaluateAsync(Script);
        Assert.That(await page.Locator("h1 .native").EvaluateAsync<bool>("name => parseFloat(getComputedStyle(name).lineHeight) >= 1.3 * parseFloat(getComputedStyle(name).fontSize)"), Is.True);
    }

    private async Task<IPage> OpenWithScript(string kind, BrowserNewContextOptions options)
    {
        var page = await Open(PageKind.GetAddress(kind), options);
        await page.EvaluateAsync(Script);
        return page;
    }
}
