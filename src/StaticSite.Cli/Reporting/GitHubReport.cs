using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Reporting;

/// <summary>Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    // GitHub shows no more of a kind for one step, and takes the first.
    private const int MostOfAKind = 10;

    /// <summary>The first diagnostics of each kind, those on lines that the pull request changed before all others, and how many there are more.</summary>
    /// <param name="root">What goes before each path, so that it is a path of the repository.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, string root, ChangedLines changed)
    {
        foreach (var kind in diagnostics.GroupBy(diagnostic => diagnostic.Severity).OrderByDescending(kind => kind.Key))
        {
            foreach (var diagnostic in Order(kind, changed).Take(MostOfAKind))
            {
                output.Write(Format(diagnostic, root) + "\n");
            }

            if (kind.Count() - MostOfAKind is var more and > 0)
            {
                output.Write($"::notice title=Content::and {Counted.Of(more, "more " + DiagnosticText.Name(kind.Key))}; the summary of the job shows all of them\n");
            }
        }
    }

    /// <summary>Changed lines, then other lines of changed files, then the rest; otherwise as they come.</summary>
    public static IEnumerable<Diagnostic> Order(IEnumerable<Diagnostic> diagnostics, ChangedLines changed) =>
        diagnostics.OrderBy(diagnostic => changed.Touches(diagnostic.Span) ? 0 : changed.Touches(diagnostic.Span.Path) ? 1 : 2);

    internal static string Format(Diagnostic diagnostic, string root)
    {
        var span = diagnostic.Span;
        var place = span.Line == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $",line={span.Line},col={span.Column},endColumn={span.Column + span.Length}");
        var text = diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message;
        return $"::{DiagnosticText.Name(diagnostic.Severity)} file={EscapeProperty(root + span.Path)}{place},title={EscapeProperty(diagnostic.Code)}::{EscapeData(text)}";
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
