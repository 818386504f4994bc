using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>Serves the site and starts one browser for all tests of this namespace.</summary>
[SetUpFixture]
internal sealed class BrowserSetUp
{
    // No sandbox: tests run as root in containers, where Chromium has none. The rest keeps it from calling anywhere by itself.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Long enough for a busy machine; a test that passes waits no longer than it must.
    private const float PatienceInMilliseconds = 20_000;

    private static SiteHost? host;
    private static IPlaywright? playwright;
    private static IBrowser? browser;

    public static IBrowser Browser => browser!;

    /// <summary>Where the site stands, without a slash at the end.</summary>
    public static string Address => host!.Address;

    [OneTimeSetUp]
    public static async Task Start()
    {
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await ChromiumFinder.Get(playwright), Args = Flags });
        host = await SiteHost.Start(SiteSetUp.Site.Served);
    }

    [OneTimeTearDown]
    public static async Task Stop()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }
}
