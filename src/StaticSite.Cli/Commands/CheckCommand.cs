using System.CommandLine;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Commands;

/// <summary>Checks everything that <c>build</c> checks and writes nothing.</summary>
internal sealed class CheckCommand : SiteCommand
{
    private const string Text = "text";
    private const string GitHub = "github";
    private const string Json = "json";

    private readonly InputOption input = new();
    private readonly PublishedOption published = new();
    private readonly StrictOption strict = new();

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "Report for people, for pull requests or for programs.",
        HelpName = "text|github|json",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, GitHub, Json);

    public CheckCommand()
        : base("check", "Check the content as build does, without writing anything.", "check --strict")
    {
        Add(input);
        Add(format);
        Add(published);
        Add(strict);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var folder = input.Get(parsed);
        var options = new BuildOptions(IsStrict: parsed.GetValue(strict), Published: published.Get(parsed));
        var result = await screen.Working("Checking the content", () => SiteBuild.Run(folder, options, cancellation));
        switch (parsed.GetRequiredValue(format))
        {
            case GitHub:
                GitHubReport.Write(screen.Output, result.Diagnostics, folder.Label);
                break;
            case Json:
                JsonReport.Write(screen.Output, result.Diagnostics, folder.Label);
                break;
            default:
                new DiagnosticReporter(screen, folder.Label).Report(result);
                BuildSummary.WriteChecked(screen.Output, result);
                break;
        }

        return result.Diagnostics.HasErrors() ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
