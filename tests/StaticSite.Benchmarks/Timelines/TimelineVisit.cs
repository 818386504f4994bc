using Microsoft.Playwright;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>One page, opened to be measured.</summary>
internal sealed class TimelineVisit(IPage page, TimelineSide side, string address) : IAsyncDisposable
{
    private const int PanSteps = 90;
    private const int PanWidth = 150;
    private const float SettleMilliseconds = 500;

    /// <summary>Goes to the page; gives ms from the start of the navigation until its first events can be used.</summary>
    /// <exception cref="TimeoutException">It takes longer than <see cref="TimelineBrowser.Patience"/>.</exception>
    public async Task<double> GetUsable()
    {
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        return await page.EvaluateAsync<double>("usableAt").WaitAsync(TimelineBrowser.Patience);
    }

    /// <summary>Milliseconds from the start of the navigation until the whole page was read and its scripts have run.</summary>
    public async Task<double> GetComplete()
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        return await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    }

    /// <summary>Elements of the page when it has settled.</summary>
    public async Task<PageCount> Count()
    {
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        return await page.EvaluateAsync<PageCount>("selector => measure.count(selector)", side.Event);
    }

    /// <summary>Shows a part of all time and drags it to and fro with the mouse.</summary>
    public async Task<PanFrames> Pan()
    {
        await page.EvaluateAsync($"() => {{ {side.Zoom} }}");
        await page.WaitForFunctionAsync(side.HasZoomed);
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        var box = await page.Locator(side.PanArea).First.BoundingBoxAsync() ?? throw new InvalidOperationException($"`{side.PanArea}` is not on the page");
        var (x, y) = (Math.Clamp(box.X + (box.Width / 2), 200, 1080), Math.Min(box.Y + (box.Height / 2), 780));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.EvaluateAsync("() => { window.recording = measure.frames(); }");
        for (var step = 0; step < PanSteps; step++)
        {
            await page.Mouse.MoveAsync(x + (float)(PanWidth * Math.Sin(step / 15.0)), y);
        }

        var frames = await page.EvaluateAsync<PanFrames>("recording.stop()");
        await page.Mouse.UpAsync();
        return frames;
    }

    /// <summary>Prints the page on A4 and writes the PDF file.</summary>
    public Task Print(string file) => page.PdfAsync(new() { Path = file, Format = "A4", PreferCSSPageSize = true });

    /// <summary>Runs JavaScript and gives what it comes to.</summary>
    public Task<T> Evaluate<T>(string script) => page.EvaluateAsync<T>(script).WaitAsync(TimelineBrowser.Patience);

    /// <summary>Starts to weigh what the page asks for from now on.</summary>
    public PageWeight Weigh() => new(page);

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}
