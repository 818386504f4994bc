using System.Globalization;
using System.Text;
using StaticSite.Sources;

namespace StaticSite.Diagnostics;

/// <summary>Writes diagnostics for people: place and message, the line with the fault marked, the help, related places.</summary>
public static class DiagnosticText
{
    private const int ContextColumns = 100;

    /// <summary>One diagnostic as several lines, each ended by <c>\n</c>, without colour.</summary>
    /// <param name="root">Put before every path, for instance <c>input/</c>; may be empty.</param>
    public static string Format(Diagnostic diagnostic, SourceTree sources, string root = "")
    {
        var text = new StringBuilder();
        text.Append(Headline(diagnostic, root)).Append('\n');
        AppendExcerpt(text, diagnostic.Span, sources);
        if (diagnostic.Help is { } help)
        {
            text.Append("      = help: ").Append(help).Append('\n');
        }

        foreach (var related in diagnostic.Related)
        {
            text.Append("      = see: ").Append(Place(related.Span, root)).Append(": ").Append(related.Message).Append('\n');
        }

        return text.ToString();
    }

    /// <summary><c>path:line:column: error SS301: message</c>.</summary>
    public static string Headline(Diagnostic diagnostic, string root = "") =>
        $"{Place(diagnostic.Span, root)}: {Name(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}";

    public static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Place(SourceSpan span, string root) =>
        span.Line == 0 ? root + span.Path : string.Create(CultureInfo.InvariantCulture, $"{root}{span.Path}:{span.Line}:{span.Column}");

    private static void AppendExcerpt(StringBuilder text, SourceSpan span, SourceTree sources)
    {
        if (span.Line == 0 || sources.Find(span.Path) is not { } file)
        {
            return;
        }

        var line = file.GetLine(span.Line);
        var (from, cutStart) = span.Column > ContextColumns ? (span.Column - (ContextColumns / 2), true) : (1, false);
        var shown = line[Math.Min(from - 1, line.Length)..];
        var cutEnd = shown.Length > ContextColumns;
        shown = cutEnd ? shown[..ContextColumns] : shown;
        var marks = Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - (span.Column - from)));
        text.Append(CultureInfo.InvariantCulture, $"{span.Line,5} | {(cutStart ? "…" : "")}").Append(Visible(shown)).Append(cutEnd ? "…" : "").Append('\n');
        text.Append("      | ").Append(' ', span.Column - from + (cutStart ? 1 : 0)).Append('^', marks).Append('\n');
    }

    // Control characters and tabs would move the marks away from the fault.
    private static string Visible(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            text.Append(char.IsControl(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format ? ' ' : character);
        }

        return text.ToString();
    }
}
