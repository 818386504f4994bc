using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Reporting;

/// <summary>Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    /// <param name="root">What goes before each path, so that it is a path of the repository.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, string root)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.Write(Format(diagnostic, root));
            output.Write('\n');
        }
    }

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
