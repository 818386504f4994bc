using System.CommandLine;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
using StaticSite.Repairing;

namespace StaticSite.Cli.Commands;

/// <summary>Carries out the repairs that are sure, and shows them.</summary>
internal sealed class FixCommand : SiteCommand
{
    private readonly InputOption input = new();
    private readonly PublishedOption published = new();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Show the changes and write nothing." };

    public FixCommand()
        : base("fix", "Mend what is surely only misspelt, renamed or written in another form, and show the changes.", "fix --dry-run")
    {
        Add(input);
        Add(published);
        Add(dryRun);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var folder = input.Get(parsed);
        var isDry = parsed.GetValue(dryRun);
        var options = new BuildOptions { Published = published.Get(parsed) };
        var loaded = await SourceLoader.Load(folder.FullPath, Task.FromResult(ChangeHistory.Empty), cancellation);
        var fixer = new Fixer(files => SitePipeline.Build(files, loaded.Diagnostics, SiteBuild.Theme, options).Diagnostics);
        var result = await screen.Working("Looking for repairs", () => Task.FromResult(fixer.Fix(loaded.Value)));
        if (!isDry)
        {
            RepairWriter.Write(folder, result.Changes);
        }

        DiffReport.Write(screen, result.Changes, folder.Label);
        await screen.Output.WriteLineAsync(Describe(result, isDry));
        return result.Remaining.HasErrors() ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static string Describe(FixResult result, bool isDry)
    {
        var done = result.Mended.IsEmpty
            ? "Nothing is sure enough to be mended"
            : $"{(isDry ? "Would mend" : "Mended")} {Counted.Of(result.Mended.Length, "mistake")} in {Counted.Of(result.Changes.Length, "file")}";
        return result.Remaining.IsEmpty ? done : $"{done}; for you to mend: {DiagnosticReporter.Count(result.Remaining)} (see `{CommandLine.ProgramName} check`)";
    }
}
