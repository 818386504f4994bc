using System.Diagnostics;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Serving;

/// <summary>Builds the site again whenever its content changes. One build at a time; changes during a build lead to one more.</summary>
internal sealed class PreviewLoop(InputFolder folder, Uri address, PreviewState state, Screen screen)
{
    // How long to wait before looking again at content that could not be read.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly DiagnosticReporter reporter = new(screen, folder.Label);
    private readonly FileMemory files = new();
    private readonly BuildMemory memory = new();
    private string lastFailure = "";

    /// <summary>Runs until cancelled.</summary>
    /// <param name="ready">Called once, after the first build, good or bad.</param>
    /// <exception cref="OperationCanceledException">At the end.</exception>
    public async Task Run(Action ready, CancellationToken cancellation)
    {
        using var watcher = new InputWatcher(RealPath.Resolve(folder.FullPath) ?? folder.FullPath);

        // Only a commit changes a date, and the next start shows it.
        var history = ChangeHistory.Read(folder.FullPath, cancellation);
        var isRead = await Build(watcher, history, "built", cancellation);
        ready();
        while (true)
        {
            await (isRead ? watcher.WaitForChange(cancellation) : Task.Delay(Pause, cancellation));
            isRead = await Build(watcher, history, "rebuilt", cancellation);
        }
    }

    // False if the content could not be read at all.
    private async Task<bool> Build(InputWatcher watcher, Task<ChangeHistory> history, string verb, CancellationToken cancellation)
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
        var loaded = await SourceLoader.Load(folder.FullPath, history, cancellation, files);
        var result = SitePipeline.Build(loaded.Value, loaded.Diagnostics, SiteBuild.Theme, new BuildOptions(BaseUrl: address), memory);
        reporter.Report(result);
        if (result.Diagnostics.HasErrors())
        {
            state.ShowErrors(ErrorReport.Of(result, folder.Label));
            return;
        }

        state.Show(new PreviewSite(result.Output, SiteBuild.Theme));
        await screen.Output.WriteLineAsync($"{verb} {Counted.Of(result.Output.Counts.Pages, "page")} in {BuildSummary.Milliseconds(clock.Elapsed)}");
    }

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
