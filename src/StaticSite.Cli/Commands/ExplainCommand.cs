using System.CommandLine;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Commands;

/// <summary>Says what a diagnostic means.</summary>
internal sealed class ExplainCommand : SiteCommand
{
    private readonly Argument<string?> code = new("CODE")
    {
        Description = "As in a report, for instance SS301; without one, all codes are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainCommand()
        : base("explain", "Say what a diagnostic means, with a wrong and a right example.", "explain SS301")
    {
        Add(code);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var output = Screen.Of(parsed.InvocationConfiguration).Output;
        if (parsed.GetValue(code) is not { } typed)
        {
            foreach (var each in Explanations.All)
            {
                await output.WriteLineAsync($"{each.Code}  {each.Title}");
            }

            return ExitCode.Done;
        }

        var explanation = Explanations.Find(typed) ?? throw new UsageException(DescribeUnknown(typed));
        await output.WriteAsync(ExplanationText.Format(explanation));
        return ExitCode.Done;
    }

    private static string DescribeUnknown(string typed) =>
        Suggestion.Nearest(typed, Explanations.All.Select(each => each.Code)) is { } near
            ? $"there is no code `{typed}`; did you mean `{near}`?"
            : $"there is no code `{typed}`; `{CommandLine.ProgramName} explain` lists all";
}
