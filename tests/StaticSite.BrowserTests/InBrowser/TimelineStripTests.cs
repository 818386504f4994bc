using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The overview is zoomed, moved and selects a range, by every kind of pointer and by keyboard.</summary>
internal sealed partial class TimelineStripTests : BrowserTest
{
    private const string Address = "/timeline/";
    private const int MostNodes = 200;

    private static readonly BrowserNewContextOptions Touch = new() { HasTouch = true, ViewportSize = new() { Width = 1024, Height = 768 } };

    [Test]
    public async Task Buttons_zoom_and_pan_and_everything_comes_back()
    {
        var page = await Open(Address);
        var before = await GetMarks(page);
        await Press(page, "Zoom in");
        var near = await GetZoom(page);
        await Press(page, "Earlier");
        var earlier = await GetZoom(page, not: near);
        Assert.That(earlier.From, Is.LessThan(near.From));
        Assert.That(earlier.To - earlier.From, Is.EqualTo(near.To - near.From).Within(0.01));
        Assert.That(await GetMarks(page), Is.Not.EqualTo(before));
        await Press(page, "All years");
        await Expect(page).ToHaveURLAsync(Address);
    }

    [Test]
    public async Task Keys_zoom_and_pan_from_any_button()
    {
        var page = await Open(Address);
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }));
        await page.Keyboard.PressAsync("+");
        var near = await GetZoom(page);
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.That((await GetZoom(page, not: near)).From, Is.GreaterThan(near.From));
        await page.Keyboard.PressAsync("Home");
        await Expect(page).ToHaveURLAsync(Address);
    }

    [Test]
    public async Task Wheel_zooms_with_the_control_key_and_scrolls_the_page_without()
    {
        var page = await Open(Address);
        var box = await Hover(page, 0.75f);
        await page.Mouse.WheelAsync(0, 200);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToBeInViewportAsync();
        await Expect(page).ToHaveURLAsync(Address);
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.75f), box.Y + (box.Height / 2));
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -200);
        await page.Keyboard.UpAsync("Control");
        var near = await GetZoom(page);
        await page.Mouse.WheelAsync(-100, 0);
        Assert.That((await GetZoom(page, not: near)).From, Is.LessThan(near.From));
    }

    [Test]
    public async Task A_drag_over_the_lanes_leaves_the_events_of_that_time()
    {
        var page = await Open(Address);
        var all = await page.Locator("li[data-tracks]:visible").CountAsync();
        var box = await Hover(page, 0.6f);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.8f), box.Y + 5, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"\?from=\d{4}&to=\d{4}$"));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($" of {all} events");
        await page.GoBackAsync();
        await Expect(page.Locator("li[data-tracks]:visible")).ToHaveCountAsync(all);
    }

    [Test]
    public async Task A_drag_along_the_years_moves_what_is_seen()
    {
        var page = await Open(Address);
        await Press(page, "Zoom in");
        var near = await GetZoom(page);
        var years = (await page.Locator(".ticks").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(years.X + 200, years.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(years.X + 300, years.Y + 5, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        Assert.That((await GetZoom(page, not: near)).From, Is.LessThan(near.From));
    }

    [Test]
    public async Task Two_fingers_zoom()
    {
        var page = await Open(Address, Touch);
        var box = (await page.Locator(".plot").BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        var session = await page.Context.NewCDPSessionAsync(page);
        await Touches(session, "touchStart", (x - 40, y), (x + 40, y));
        for (var step = 1; step <= 5; step++)
        {
            await Touches(session, "touchMove", (x - 40 - (step * 20), y), (x + 40 + (step * 20), y));
        }

        await Touches(session, "touchEnd");
        var near = await GetZoom(page);
        var bounds = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('[name=from]')].flatMap(slider => [Number(slider.min), Number(slider.max) + 1])");
        Assert.That(near.To - near.From, Is.LessThan((bounds[1] - bounds[0]) / 1.5));
        Assert.That(page.Url, Does.Not.Contain("from="), "a pinch selects nothing");
    }

    [Test]
    public async Task The_figure_stays_small_at_every_distance()
    {
        var page = await Open(Address);
        for (var step = 0; step < 8; step++)
        {
            Assert.That(await page.Locator(".strip *").CountAsync(), Is.LessThanOrEqualTo(MostNodes));
            await Press(page, "Zoom in");
        }

        await GetZoom(page);
        Assert.That(await page.Locator(".strip *").CountAsync(), Is.LessThanOrEqualTo(MostNodes));
    }

    [Test]
    public async Task On_a_phone_it_folds_to_a_slider_of_a_range()
    {
        var page = await Open(Address, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await Expect(page.GetByRole(AriaRole.Slider)).ToHaveCountAsync(2);
        await Expect(page.Locator(".strip").GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" })).ToBeHiddenAsync();
        Assert.That((await page.Locator(".strip").BoundingBoxAsync())!.Height, Is.LessThan(140));
    }

    private static async Task Touches(ICDPSession session, string type, params (float X, float Y)[] points)
    {
        var touches = points.Select((point, index) => new Dictionary<string, object> { ["x"] = point.X, ["y"] = point.Y, ["id"] = index }).ToArray();
        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = touches });
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static Task<string[]> GetMarks(IPage page) => page.Locator(".plot path").EvaluateAllAsync<string[]>("paths => paths.map(path => path.getAttribute('d'))");

    private static async Task<LocatorBoundingBoxResult> Hover(IPage page, float part)
    {
        var box = (await page.Locator(".plot").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width * part), box.Y + (box.Height / 2));
        return box;
    }

    /// <summary>What part of time is seen, by the address, once it is another than before.</summary>
    private static async Task<(double From, double To)> GetZoom(IPage page, (double From, double To)? not = null)
    {
        await page.WaitForURLAsync(url => Zoom().IsMatch(Uri.UnescapeDataString(url)) && Read(url) != not);
        return Read(page.Url);
    }

    private static (double From, double To) Read(string url)
    {
        var groups = Zoom().Match(Uri.UnescapeDataString(url)).Groups;
        return (double.Parse(groups[1].Value, CultureInfo.InvariantCulture), double.Parse(groups[2].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"zoom=([\d.]+)~([\d.]+)")]
    private static partial Regex Zoom();
}
