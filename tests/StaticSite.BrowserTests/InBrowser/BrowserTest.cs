using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>A test in a browser window of its own. Whatever it does, the console must stay empty and nothing may be asked of another host.</summary>
internal abstract class BrowserTest
{
    // Violations of the content security policy are told to the console too, but not all of them; the event misses none.
    private const string ReportViolations =
        "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))";

    private const string Aborted = "net::ERR_ABORTED";

    private const int MostPresses = 100;

    // A browser that no longer answers fails the test instead of keeping all others waiting; Playwright sets no limit here.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly List<IBrowserContext> windows = [];
    private readonly List<string> complaints = [];

    /// <summary>Where the site stands, without a slash at the end.</summary>
    protected virtual string Host => BrowserSetUp.Address;

    [TearDown]
    public async Task Close()
    {
        foreach (var window in windows)
        {
            await window.DisposeAsync().AsTask().WaitAsync(Patience);
        }

        Assert.That(complaints, Is.Empty, "the console and the network");
    }

    /// <summary>Opens a page of the site in a new window.</summary>
    protected async Task<IPage> Open(string address, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Host;
        var window = await BrowserSetUp.Browser.NewContextAsync(options).WaitAsync(Patience);
        windows.Add(window);
        await window.AddInitScriptAsync(ReportViolations);
        window.Console += (_, message) => Complain($"console: {message.Type} {message.Text}");
        window.WebError += (_, error) => Complain($"error: {error.Error}");
        window.RequestFailed += (_, request) => CheckFailure(request);
        window.Request += (_, request) => CheckHost(request.Url);
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Presses the Tab key until something has the focus.</summary>
    protected static async Task Reach(IPage page, ILocator target)
    {
        for (var presses = 0; presses < MostPresses; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{target} cannot be reached with the Tab key");
    }

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    // What a page was still asking for when it was left is not a failure.
    private void CheckFailure(IRequest request)
    {
        if (request.Failure != Aborted)
        {
            Complain($"failed: {request.Url} {request.Failure}");
        }
    }

    private void CheckHost(string url)
    {
        if (!url.StartsWith(Host + "/", StringComparison.Ordinal))
        {
            Complain($"another host: {url}");
        }
    }

    private void Complain(string text)
    {
        lock (complaints)
        {
            complaints.Add(text);
        }
    }
}
