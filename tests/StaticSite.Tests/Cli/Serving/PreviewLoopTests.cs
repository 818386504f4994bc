using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticSite.Tests.Cli.Serving;

/// <summary>The whole of <c>serve</c>: files, watcher, builds, pages and events.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PreviewLoopTests
{
    private const string Good = "---\nterm: aperture\nshort: How wide it opens.\nsources:\n  - base-primary\n---\n\nIt lets light in.\n";
    private const string Bad = "---\nterm: aperture\nshort: How wide it opens.\nsources:\n  - base-primary\n---\n\nSee [[nothing-like-it]].\n";

    [Test]
    public async Task A_change_reloads_pages()
    {
        await using var preview = await RunningPreview.Start(("terms/aperture.md", Good));
        using var events = await EventReader.Open(preview.Client);
        var first = await events.Next("reload");

        preview.Folder.Write("input/terms/aperture.md", Good.Replace("light", "daylight", StringComparison.Ordinal));

        Assert.That(await events.Next("reload"), Is.Not.EqualTo(first));
        Assert.That(await preview.Client.GetStringAsync("/glossary/aperture/"), Does.Contain("daylight"));
        Assert.That(preview.Output, Does.Match(@"(?s)^built \d+ pages in .*\nrebuilt \d+ pages in .* ms\n$"));
    }

    [Test]
    public async Task Errors_are_told_and_the_last_good_page_stays()
    {
        await using var preview = await RunningPreview.Start(("terms/aperture.md", Good));
        using var events = await EventReader.Open(preview.Client);
        await events.Next("reload");

        preview.Folder.Write("input/terms/aperture.md", Bad);
        using var report = JsonDocument.Parse(await events.Next("errors"));

        var error = report.RootElement.GetProperty("errors")[0];
        Assert.That(error.GetProperty("path").GetString(), Does.EndWith("input/terms/aperture.md"));
        Assert.That(error.GetProperty("line").GetInt32(), Is.EqualTo(8));
        Assert.That(error.GetProperty("href").GetString(), Does.StartWith("editor:/").And.EndsWith("/input/terms/aperture.md:8:7"));
        Assert.That(error.GetProperty("message").GetString(), Does.Contain("nothing-like-it"));
        Assert.That(error.GetProperty("excerpt").GetString(), Does.Contain("    8 | See [[nothing-like-it]].\n      |").And.Contain("^^^"));
        Assert.That(await preview.Client.GetStringAsync("/glossary/aperture/"), Does.Contain("lets light in"));
        Assert.That(preview.Error, Does.Contain("terms/aperture.md:8:"));
    }

    [Test]
    public async Task A_style_sheet_that_was_written_changes_the_look_of_pages_and_nothing_else()
    {
        await using var preview = await RunningPreview.Start(("terms/aperture.md", Good));
        using var events = await EventReader.Open(preview.Client);
        var first = await events.Next("reload");

        preview.Folder.Write("styles/site.css", ".lately-written {}\n");
        using var told = JsonDocument.Parse(await events.Next("styles"));

        Assert.That(told.RootElement.GetProperty("restyled").GetString(), Is.EqualTo(first));
        var page = await preview.Client.GetStringAsync("/glossary/aperture/");
        var href = Regex.Match(page, @"/assets/site\.[0-9a-f]+\.css").Value;
        Assert.That(await preview.Client.GetStringAsync(href), Is.EqualTo(".lately-written {}\n"));

        preview.Folder.Write("input/terms/aperture.md", Good.Replace("light", "daylight", StringComparison.Ordinal));
        Assert.That(await events.Next("reload"), Is.Not.EqualTo(first));
    }

    [Test]
    public async Task Mended_errors_bring_the_pages_back()
    {
        await using var preview = await RunningPreview.Start(("terms/aperture.md", Bad));
        using var events = await EventReader.Open(preview.Client);
        await events.Next("errors");
        using var response = await preview.Client.GetAsync("/anything/");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("The content has errors").And.Contain("/_dev/reload.js"));

        preview.Folder.Write("input/terms/aperture.md", Good);

        await events.Next("reload");
        Assert.That(await preview.Client.GetStringAsync("/glossary/aperture/"), Does.Contain("lets light in"));
    }

    [Test]
    public async Task New_folders_and_renamed_files_are_seen()
    {
        await using var preview = await RunningPreview.Start();
        using var events = await EventReader.Open(preview.Client);
        await events.Next("reload");

        preview.Folder.Write("input/terms/new/aperture.md.txt", Good);
        await events.Next("errors");
        File.Move(preview.Folder.Get("input/terms/new/aperture.md.txt"), preview.Folder.Get("input/terms/new/aperture.md"));

        await events.Next("reload");
        Assert.That(await preview.Client.GetStringAsync("/glossary/aperture/"), Does.Contain("lets light in"));
    }

    [Test]
    public async Task An_input_folder_that_goes_away_and_comes_back_is_watched_again()
    {
        await using var preview = await RunningPreview.Start(("terms/aperture.md", Good));
        using var events = await EventReader.Open(preview.Client);
        await events.Next("reload");

        Directory.Move(preview.Folder.Get("input"), preview.Folder.Get("away"));
        preview.Folder.Write("away/terms/aperture.md", Good);
        await events.Next("errors");
        Directory.Move(preview.Folder.Get("away"), preview.Folder.Get("input"));
        await events.Next("styles");
        preview.Folder.Write("input/terms/aperture.md", Bad);

        await events.Next("errors");
    }

    [Test]
    public async Task A_page_that_connects_late_is_told_the_newest_state()
    {
        await using var preview = await RunningPreview.Start(("terms/aperture.md", Bad));
        using (var early = await EventReader.Open(preview.Client))
        {
            await early.Next("errors");
        }

        using var late = await EventReader.Open(preview.Client);

        Assert.That((await late.Next()).Name, Is.EqualTo("errors"));
    }
}
