using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Reporting;

/// <summary>Every diagnostic as Markdown for the summary of a GitHub job, which has room for all of them.</summary>
internal static partial class GitHubSummary
{
    // GitHub takes 1 MiB of a step, and nothing of a longer one.
    private const int MostBytes = 1000 * 1000;

    /// <param name="root">What goes before each path.</param>
    public static string Format(BuildResult result, string root, ChangedLines changed)
    {
        if (result.Diagnostics.IsEmpty)
        {
            return "### The content has no errors\n";
        }

        var shown = GitHubReport.Order(result.Diagnostics, changed).Select(diagnostic => PlainText.Clean(DiagnosticText.Format(diagnostic, result.Sources, root))).ToList();
        var room = MostBytes;
        var kept = shown.TakeWhile(text => (room -= Encoding.UTF8.GetByteCount(text) + 1) > 0).ToList();
        var body = string.Join('\n', kept);
        var fence = new string('`', Math.Max(3, Backticks().Matches(body).Select(match => match.Length).DefaultIfEmpty().Max() + 1));
        var more = shown.Count > kept.Count ? $"\nand {shown.Count - kept.Count} more\n" : "";
        return $"### {DiagnosticReporter.Count(result.Diagnostics)}\n\n{Pointer(result.Diagnostics)}\n\n{fence}text\n{body}{fence}\n{more}";
    }

    private static string Pointer(ImmutableArray<Diagnostic> diagnostics) =>
        $"`{CommandLine.ProgramName} explain {diagnostics[0].Code}` says what a code means, with a wrong and a right example; `{CommandLine.ProgramName} fix` mends what is sure.";

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Backticks();
}
