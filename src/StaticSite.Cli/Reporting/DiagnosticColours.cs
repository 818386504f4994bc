using Spectre.Console;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Reporting;

/// <summary>Colours the lines that <see cref="DiagnosticText"/> writes. Content is never read as markup.</summary>
internal static class DiagnosticColours
{
    private const string HelpMark = "      = help: ";
    private const string RelatedMark = "      = see: ";
    private const string MarksLine = "      | ";

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Repair = new(Color.Green);

    /// <param name="text">The diagnostic as text, several lines each ended by <c>\n</c>.</param>
    public static Paragraph Apply(Diagnostic diagnostic, string text)
    {
        var alarm = new Style(diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
        var lines = text.Split('\n');
        var paragraph = new Paragraph();
        AppendHeadline(paragraph, diagnostic, lines[0], alarm);
        foreach (var line in lines.Skip(1))
        {
            paragraph.Append("\n");
            AppendLine(paragraph, line, alarm);
        }

        return paragraph;
    }

    private static void AppendLine(Paragraph paragraph, string line, Style alarm)
    {
        if (line.StartsWith(HelpMark, StringComparison.Ordinal))
        {
            paragraph.Append(HelpMark, Faint).Append(line[HelpMark.Length..], Repair);
        }
        else if (line.StartsWith(RelatedMark, StringComparison.Ordinal))
        {
            paragraph.Append(line, Faint);
        }
        else
        {
            // Only the line of the marks has no number.
            paragraph.Append(line, line.StartsWith(MarksLine, StringComparison.Ordinal) ? alarm : Style.Plain);
        }
    }

    private static void AppendHeadline(Paragraph paragraph, Diagnostic diagnostic, string line, Style alarm)
    {
        var name = $"{DiagnosticText.Name(diagnostic.Severity)} {diagnostic.Code}";
        var start = line.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
        {
            paragraph.Append(line, alarm);
            return;
        }

        paragraph.Append(line[..start], Bold).Append(name, alarm).Append(line[(start + name.Length)..], Bold);
    }
}
