using System.Diagnostics;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Cli.Serving;

/// <summary>Builds the site again whenever its content or look changes. One build at a time; changes during a build lead to one more.</summary>
internal sealed class PreviewLoop(InputFolder folder, Uri address, PreviewState state, Screen screen)
{
    // How long to wait before looking again at content that could not be read.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Who has not saved for so long is reading, and will not save in the next tenth of a second.
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(150);

    private readonly DiagnosticReporter reporter = new(screen, folder.Label);
    private readonly FileMemory files = new();
    private readonly BuildMemory memory = new();
    private SourceTree? shown;
    private string lastFailure = "";

    /// <summary>Where style sheets are being written; null for those that the program was built with.</summary>
    public StyleFolder? Styles { get; init; }

    /// <summary>Leads from a mistake to its place in the author's editor; null for no links.</summary>
    public EditorLink? Editor { get; init; }

    /// <summary>Runs until cancelled.</summary>
    /// <param name="ready">Called once, after the first build, good or bad.</param>
    /// <exception cref="OperationCanceledException">At the end.</exception>
    public async Task Run(Action ready, CancellationToken cancellation)
    {
        string?[] watched = [folder.FullPath, Styles?.FullPath];
        using var watcher = new FolderWatcher(watched.OfType<string>().Select(path => RealPath.Resolve(path) ?? path));

        // Only a commit changes a date, and the next start shows it.
        var history = ChangeHistory.Read(folder.FullPath, cancellation);
        var isRead = await Build(watcher, history, "built", cancellation);
        ready();
        while (true)
        {
            await (isRead ? WaitForChange(watcher, cancellation) : Task.Delay(Pause, cancellation));
            isRead = await Build(watcher, history, "rebuilt", cancellation);
        }
    }

    // Garbage is collected while the author reads, not while they wait for the next page.
    private static async Task WaitForChange(FolderWatcher watcher, CancellationToken cancellation)
    {
        var change = watcher.WaitForChange(cancellation);
        if (await Task.WhenAny(change, Task.Delay(Idle, cancellation)) != change)
        {
            GC.Collect();
        }

        await change;
    }

    // False if the content could not be read at all.
    private async Task<bool> Build(FolderWatcher watcher, Task<ChangeHistory> history, string verb, CancellationToken cancellation)
    {
        try
        {
            watcher.Restart();
            await BuildOnce(history, verb, cancellation);
            lastFailure = "";
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TellFailure(Failure.Describe(exception));
            return !Failure.IsOutside(exception);
        }
    }

    private async Task BuildOnce(Task<ChangeHistory> history, string verb, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var theme = Styles?.Read(SiteBuild.Theme) ?? SiteBuild.Theme;
        var loaded = await SourceLoader.Load(folder.FullPath, history, cancellation, files);
        var result = SitePipeline.Build(loaded.Value, loaded.Diagnostics, theme, new BuildOptions(BaseUrl: address), memory);
        reporter.Report(result);
        if (result.Diagnostics.HasErrors())
        {
            state.ShowErrors(ErrorReport.Of(result, folder, Editor));
            return;
        }

        state.Show(new PreviewSite(result.Output, theme), isContentSame: IsShown(result.Sources));
        shown = result.Sources;
        await screen.Output.WriteLineAsync($"{verb} {Counted.Of(result.Output.Counts.Pages, "page")} in {BuildSummary.Milliseconds(clock.Elapsed)}");
    }

    // What was not decoded again is the same.
    private bool IsShown(SourceTree sources) => shown is not null && shown.Files.SequenceEqual(sources.Files) && shown.Assets.SequenceEqual(sources.Assets);

    private void TellFailure(string failure)
    {
        if (failure != lastFailure)
        {
            screen.Error.WriteLine($"{CommandLine.ProgramName}: {failure}");
            state.ShowErrors(ErrorReport.Of(failure));
            lastFailure = failure;
        }
    }
}
