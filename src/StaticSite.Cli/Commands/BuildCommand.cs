using System.CommandLine;
using System.Diagnostics;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
using StaticSite.Rendering;

namespace StaticSite.Cli.Commands;

/// <summary>Checks the content and writes the site; on errors the last site stays as it was.</summary>
internal sealed class BuildCommand : SiteCommand
{
    private readonly InputOption input = new();
    private readonly WebAddressOption baseUrl = WebAddressOption.OfSite();
    private readonly WebAddressOption repository = WebAddressOption.OfRepository();
    private readonly PublishedOption published = new();
    private readonly StrictOption strict = new();

    private readonly TodayOption today = new("Day for which the trust report holds. [default: the newest check that the content records]");

    private readonly Option<string> output = new("--output")
    {
        Description = "Folder for the site: empty, or an earlier build.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
    };

    private readonly Option<bool> preview = new("--preview") { Description = "Ask search engines to stay away." };

    public BuildCommand()
        : base("build", "Check the content and, if it has no errors, write the site.", "build --base-url https://example.org/")
    {
        Add(input);
        Add(output);
        Add(baseUrl);
        Add(repository);
        Add(published);
        Add(preview);
        Add(today);
        Add(strict);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var folder = input.Get(parsed);
        var reporter = new DiagnosticReporter(screen, folder.Label);
        var target = new OutputFolder(parsed.GetRequiredValue(output));
        if (target.FindFault(folder) is { } fault)
        {
            reporter.Report(fault);
            return ExitCode.WrongUsage;
        }

        var options = new BuildOptions(parsed.GetValue(baseUrl), parsed.GetValue(preview), parsed.GetValue(strict), parsed.GetValue(repository), published.Get(parsed)) { Today = parsed.GetValue(today) };
        var result = await screen.Working("Checking the content", () => SiteBuild.Run(folder, options, cancellation));
        reporter.Report(result);
        if (result.Diagnostics.HasErrors())
        {
            return ExitCode.ContentErrors;
        }

        // Only the plan goes on: what the files say is a good part of all memory, and not needed any more.
        await Write(result.Output, target, screen, clock, cancellation);
        return ExitCode.Done;
    }

    private static async Task Write(OutputPlan plan, OutputFolder target, Screen screen, Stopwatch clock, CancellationToken cancellation)
    {
        var written = await screen.Working("Writing the site", () => OutputWriter.Write(plan, target, cancellation));
        BuildSummary.Write(screen.Output, plan.Counts, written, target.Label, clock.Elapsed);
    }
}
