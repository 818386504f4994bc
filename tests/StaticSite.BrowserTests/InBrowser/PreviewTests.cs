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

    private string Styles => Path.Join(folder.FullName, "theme");

    private string Page => Path.Join(folder.FullName, "input", "pages", "about.md");

    [SetUp]
    public async Task Serve()
    {
        var input = Path.Join(folder.FullName, "input");
        Copy(Repository.Get("input"), input);
        Copy(Repository.Get("theme/styles"), Styles);
        var state = new PreviewState();
        server = await PreviewServer.Start(0, state, stop.Token);
        var screen = Screen.Of(new InvocationConfiguration { Output = output, Error = output });
        loop = new PreviewLoop(new InputFolder(input), server.Address, state, screen)
        {
            Styles = new StyleFolder(Styles),
            Editor = EditorLink.TryParse(EditorLink.Default, out var editor) ? editor : null,
        }.Run(() => { }, stop.Token);
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

    [Test]
    public async Task A_mistake_leads_to_its_place_in_the_editor()
    {
        var page = await Open("/about/");
        var lines = await File.ReadAllLinesAsync(Page);
        await File.AppendAllTextAsync(Page, "\nSee [[no-such-entry]].\n");
        var link = page.GetByRole(AriaRole.Link, new() { Name = $"about.md:{lines.Length + 2}:" });
        await Expect(link).ToHaveAttributeAsync("href", $"vscode://file{Page}:{lines.Length + 2}:7");
    }

    [Test]
    public async Task A_page_that_is_loaded_anew_is_read_on_where_one_was_with_its_panels_open()
    {
        var path = $"/articles/{Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Join(folder.FullName, "input", "articles"), "*.md").Order(StringComparer.Ordinal).First())}/";
        var file = Path.Join(folder.FullName, "input", "articles", path.Split('/')[2] + ".md");
        var page = await Open(path);
        var panel = page.Locator("details.cite-this");
        await panel.Locator("summary").ClickAsync();
        await page.EvaluateAsync("scrollTo({ top: 300, behavior: 'instant' })");
        await File.AppendAllTextAsync(file, "\nA line that was not there before.\n");
        await Expect(page.GetByText("A line that was not there before.")).ToBeAttachedAsync();
        await Expect(panel).ToHaveAttributeAsync("open", "");
        await Expect(panel.Locator("summary")).ToBeFocusedAsync();
        await page.WaitForFunctionAsync("scrollY === 300");
    }

    [Test]
    public async Task A_style_sheet_changes_in_place()
    {
        var page = await Open("/about/");
        await page.EvaluateAsync("document.body.dataset.kept = 'yes'");
        foreach (var colour in new[] { "rgb(1, 2, 3)", "rgb(4, 5, 6)" })
        {
            await File.AppendAllTextAsync(Path.Join(Styles, "base.css"), $"\nh1 {{ color: {colour}; }}\n");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCSSAsync("color", colour);
        }

        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-kept", "yes");
        await Expect(page.Locator("head link[rel=stylesheet]")).ToHaveCountAsync(1);
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
