using System.CommandLine;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Commands;

/// <summary>Checks everything that <c>build</c> checks and writes nothing.</summary>
internal sealed class CheckCommand : SiteCommand
{
    private const string Text = "text";
    private const string GitHub = "github";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    private readonly InputOption input = new();
    private readonly PublishedOption published = new();
    private readonly BaseOption since = new();
    private readonly StrictOption strict = new();
    private readonly TodayOption today = new("Day that counts for --overdue. [default: the clock's]");
    private readonly Option<bool> overdue = new("--overdue") { Description = "Warn of entries that are due to be checked again." };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "Report for people, for pull requests, for programs, or for code scanning (SARIF 2.1.0).",
        HelpName = "text|github|json|sarif",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, GitHub, Json, Sarif);

    public CheckCommand()
        : base("check", "Check the content as build does, without writing anything.", "check --strict")
    {
        Add(input);
        Add(format);
        Add(published);
        Add(since);
        Add(overdue);
        Add(today);
        Add(strict);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var folder = input.Get(parsed);
        var options = new BuildOptions(IsStrict: parsed.GetValue(strict), Published: published.Get(parsed)) { OverdueOn = GetOverdueDay(parsed) };
        var result = await screen.Working("Checking the content", () => SiteBuild.Run(folder, options, cancellation));
        switch (parsed.GetRequiredValue(format))
        {
            case GitHub:
                await Annotate(result, folder, await since.Get(parsed, folder, cancellation), screen.Output);
                break;
            case Json:
                JsonReport.Write(screen.Output, result.Diagnostics, folder.Label);
                break;
            case Sarif:
                SarifReport.Write(screen.Output, result.Diagnostics, folder.Label);
                break;
            default:
                new DiagnosticReporter(screen, folder.Label).Report(result);
                BuildSummary.WriteChecked(screen.Output, result);
                break;
        }

        return result.Diagnostics.HasErrors() ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static async Task Annotate(BuildResult result, InputFolder folder, ChangedLines changed, TextWriter output)
    {
        GitHubReport.Write(output, result.Diagnostics, folder.Label, changed);
        if (Environment.GetEnvironmentVariable(SummaryVariable) is { Length: > 0 } path)
        {
            await File.AppendAllTextAsync(path, GitHubSummary.Format(result, folder.Label, changed));
        }
    }

    // The only place that asks the clock, and only where somebody asked for it.
    private DateOnly? GetOverdueDay(ParseResult parsed) => (parsed.GetValue(overdue), parsed.GetValue(today)) switch
    {
        (false, null) => null,
        (false, _) => throw new UsageException("--today says nothing without --overdue"),
        (true, var day) => day ?? DateOnly.FromDateTime(DateTime.UtcNow),
    };
}
