using System.Text.RegularExpressions;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding.Yaml;

/// <summary>
/// Finds the slip behind a document that cannot be read. A parser notices where nothing fits any more, which is often a line or a
/// few signs after the slip; the common ones can be told by their looks.
/// </summary>
/// <param name="start">UTF-16 offset at which the document begins in the file.</param>
internal sealed partial class YamlSuspect(SourceFile file, int start)
{
    /// <summary>What is wrong in the line of the fault, or in the lines above it that belong to it; null where nothing looks wrong.</summary>
    /// <param name="fault">UTF-16 offset at which reading failed.</param>
    public Diagnostic? Find(int fault)
    {
        var at = file.GetSpan(fault, 1);
        var first = file.GetSpan(start, 1).Line;
        for (var line = at.Line; line >= Math.Max(first, at.Line - 1); line--)
        {
            if ((FindBlank(line) ?? FindSlip(line)) is { } slip)
            {
                return slip;
            }
        }

        return FindIndentation(at, first) ?? FindComma(at) ?? FindValue(at);
    }

    // Blanks and colons of other alphabets look like those that YAML knows.
    private Diagnostic? FindBlank(int line)
    {
        var match = ForeignBlank().Match(Line(line));
        if (!match.Success)
        {
            return null;
        }

        var found = match.Groups["blank"].Success ? match.Groups["blank"] : match.Groups["colon"];
        var meant = match.Groups["blank"].Success ? new string(' ', found.Length) : ": ";
        return Slip(line, found.Index, found.Length, $"`U+{(int)found.Value[0]:X4}` stands where YAML needs {(meant is ": " ? "a colon and a blank" : "a plain blank")}", "write plain blanks and colons", meant);
    }

    private Diagnostic? FindSlip(int line)
    {
        var text = Line(line);
        if (Glued().Match(text) is { Success: true } glued)
        {
            return Slip(line, glued.Groups["all"].Index, glued.Groups["all"].Length, "a blank is missing after the colon", "", $"{glued.Groups["key"].Value}: {glued.Groups["value"].Value}");
        }

        if (EqualsSign().Match(text) is { Success: true } equals)
        {
            return Slip(line, equals.Groups["all"].Index, equals.Groups["all"].Length, "a key ends with a colon, not with `=`", "", $"{equals.Groups["key"].Value}: {equals.Groups["value"].Value}");
        }

        return Bare().Match(text) is { Success: true } bare && IndentationOf(line + 1) > bare.Groups["key"].Index
            ? Slip(line, bare.Groups["key"].Index, bare.Groups["key"].Length, "a key ends with a colon", "", $"{bare.Groups["key"].Value}:")
            : null;
    }

    // A key further in than the one above it, which has a value already; or a record whose first line has no hyphen.
    private Diagnostic? FindIndentation(SourceSpan at, int first)
    {
        var text = Line(at.Line);
        var key = Key().Match(text);
        if (!key.Success || at.Line == first || !Key().IsMatch(Line(at.Line - 1)) || key.Groups["colon"].Index + 1 != at.Column)
        {
            return null;
        }

        var above = Key().Match(Line(at.Line - 1));
        if (above.Groups["key"].Index >= key.Groups["key"].Index)
        {
            return null;
        }

        return above.Groups["key"].Value == "id" && above.Groups["key"].Index == 0
            ? Slip(at.Line - 1, 0, 2, "a hyphen is missing before the first key of the record", "", "- id")
            : Slip(at.Line, key.Groups["key"].Index, key.Groups["key"].Length, "this key stands further in than the one above it", "begin both in the same column", null);
    }

    // Between two quotations of a list.
    private Diagnostic? FindComma(SourceSpan at)
    {
        var match = MissingComma().Match(Line(at.Line));
        return match.Success && match.Groups["second"].Index + 1 == at.Column
            ? YamlDiagnostics.Unreadable(at, "a comma is missing before this item", "write `, ` between two items") with { Repair = new([new(at with { Column = match.Groups["gap"].Index + 1, Length = match.Groups["gap"].Length }, ", ")], IsSure: false) }
            : null;
    }

    // Text that YAML would read as something else goes between quotation marks.
    private Diagnostic? FindValue(SourceSpan at)
    {
        var match = Value().Match(Line(at.Line));
        if (!match.Success)
        {
            return null;
        }

        var value = match.Groups["value"];
        var quoted = Single().Match(value.Value);
        if (quoted.Success && value.Index + quoted.Groups["end"].Index + 2 == at.Column)
        {
            return Quote(at with { Column = at.Column - 1 }, value, value.Value.Trim('\''), "an apostrophe ends the text between single quotation marks");
        }

        if (Escape().Match(value.Value) is { Success: true } escape && value.Value[0] == '"' && at.Column == value.Index + 1)
        {
            return YamlDiagnostics.Unreadable(at with { Column = value.Index + escape.Index + 1, Length = 2 }, $"`{escape.Value}` means nothing between double quotation marks", "write a backslash twice, or put the text between single quotation marks");
        }

        var isColon = file.GetLine(at.Line)[at.Column - 1] == ':' && at.Column > value.Index + 1;
        return value.Value is ['@', .. var id] && at.Column == value.Index + 1 && Id().IsMatch(id)
            ? Slip(at.Line, value.Index, value.Length, "text without quotation marks cannot begin with `@`", "", id)
            : isColon || (at.Column == value.Index + 1 && value.Value[0] is '@' or '`' or '%')
                ? Quote(at, value, value.Value, isColon ? "`: ` stands in text without quotation marks" : $"text without quotation marks cannot begin with `{value.Value[0]}`")
                : null;
    }

    private static Diagnostic Quote(SourceSpan at, Group value, string words, string problem)
    {
        var meant = $"\"{words.TrimEnd().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return YamlDiagnostics.Unreadable(at, problem, $"put the text between quotation marks: `{meant}`") with { Repair = new([new(at with { Column = value.Index + 1, Length = value.Length }, meant)], IsSure: false) };
    }

    private Diagnostic Slip(int line, int index, int length, string problem, string help, string? meant)
    {
        var span = new SourceSpan(file.Path, line, index + 1, length);
        return YamlDiagnostics.Unreadable(span, problem, meant is null ? help : $"write `{meant}`") with { Repair = meant is null ? null : new([new(span, meant)], IsSure: false) };
    }

    private string Line(int line) => file.GetLine(line).ToString();

    private int IndentationOf(int line) => file.GetLine(line).IndexOfAnyExcept(' ') is var blanks and >= 0 ? blanks : -1;

    [GeneratedRegex(@"^ *(- +)?((?<blank>[\u00A0\u2000-\u200A\u202F\u3000]+)|[\w-]+:(?<blank>[\u00A0\u2000-\u200A\u202F\u3000]+)|[\w-]+(?<colon>\uFF1A))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ForeignBlank();

    [GeneratedRegex(@"^ *(- +)?(?<all>(?<key>[a-z][a-z-]*):(?<value>[^\s/:][^:]*))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Glued();

    [GeneratedRegex("^ *(- +)?(?<all>(?<key>[a-z][a-z-]*) *= *(?<value>.+))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EqualsSign();

    [GeneratedRegex("^ *(- +)?(?<key>[a-z][a-z-]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^ *(- +)?(?<key>[\w-]+)(?<colon>:)( |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^ *(- +)?([\w-]+: +)?(?<value>\S.*?) *$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex(@"\[(.*, *)?""[^""]*""(?<gap> +)(?<second>"")[^""]*""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MissingComma();

    [GeneratedRegex("^'[^']*(?<end>')[^']", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Single();

    [GeneratedRegex(@"(?<!\\)\\[^0abt\tnvfre ""/\\N_LPxuU]", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
