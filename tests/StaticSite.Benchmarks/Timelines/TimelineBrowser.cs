using System.Globalization;
using Microsoft.Playwright;
using StaticSite.BrowserTests.Support;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>A browser that opens each page as if it had never been there.</summary>
internal sealed class TimelineBrowser(string measure) : IAsyncDisposable
{
    // No sandbox: in containers, where this runs as root, Chromium has none. The rest keeps it from calling anywhere by itself.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>What is not usable by then is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a page in a profile of its own, with an empty cache.</summary>
    /// <param name="slowDown">By how many times the processor is slowed down for the page; 1 for not at all.</param>
    public async Task<TimelineVisit> Open(TimelineSide side, string address, int slowDown)
    {
        playwright ??= await Playwright.CreateAsync();
        browser ??= await Launch(playwright);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ServiceWorkers = ServiceWorkerPolicy.Block });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var page = await context.NewPageAsync();
        var script = await File.ReadAllTextAsync(measure);
        await page.AddInitScriptAsync($"{script}\nwindow.usableAt = measure.usable(() => {side.IsUsable});");
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slowDown });
        return new TimelineVisit(page, side, address + side.Path);
    }

    /// <summary>Ends the browser: a page that never stops working cannot be closed otherwise.</summary>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
            browser = null;
        }

        playwright?.Dispose();
        playwright = null;
    }

    /// <summary>The browser's version and the number of cores.</summary>
    public async Task<string> Describe()
    {
        playwright ??= await Playwright.CreateAsync();
        browser ??= await Launch(playwright);
        return string.Create(CultureInfo.InvariantCulture, $"Chromium {browser.Version}, {Environment.ProcessorCount} cores");
    }

    private static async Task<IBrowser> Launch(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await ChromiumFinder.Get(playwright), Args = Flags });
}
