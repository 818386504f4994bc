using System.CommandLine;
using Microsoft.Playwright;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Cli.Serving;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>What an author sees while writing with <c>serve</c>.</summary>
internal sealed class PreviewTests : BrowserTest, IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("static-site-input-");
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter output = new();
    private PreviewServer? server;
    private Task loop = Task.CompletedTask;

    protected override string Host => server!.Address.ToString().TrimEnd('/');

    private string Page => Path.Join(folder.FullName, "pages", "about.md");

    [SetUp]
    public async Task Serve()
    {
        Copy(Repository.Get("input"), folder.FullName);
        var state = new PreviewState();
        server = await PreviewServer.Start(0, state, stop.Token);
        var screen = Screen.Of(new InvocationConfiguration { Output = output, Error = output });
        loop = new PreviewLoop(new InputFolder(folder.FullName), server.Address, state, screen).Run(() => { }, stop.Token);
    }

    // After the windows are closed: an open page would miss the server.
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await loop.ContinueWith(_ => { }, TaskScheduler.Default);
        await server!.DisposeAsync();
        stop.Dispose();
        await output.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task A_page_shows_what_was_written_without_a_reload_by_hand()
    {
        var page = await Open("/about/");
        await File.AppendAllTextAsync(Page, "\nA line that was not there before.\n");
        await Expect(page.GetByText("A line that was not there before.")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_mistake_is_shown_over_the_last_good_page_until_it_is_mended()
    {
        var good = await File.ReadAllTextAsync(Page);
        var page = await Open("/about/");
        var errors = page.GetByRole(AriaRole.Region, new() { Name = "Errors in the content" });
        await Expect(errors).ToBeHiddenAsync();
        await File.AppendAllTextAsync(Page, "\nSee [[no-such-entry]].\n");
        await Expect(errors).ToContainTextAsync("pages/about.md");
        await Expect(errors).ToContainTextAsync("no-such-entry");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await File.WriteAllTextAsync(Page, good);
        await Expect(errors).ToBeHiddenAsync();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
