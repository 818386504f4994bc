using System.Text.RegularExpressions;

namespace StaticSite.Scaffolding;

/// <summary>Writes text as YAML so that it is read again as exactly this text, by every reader of YAML 1.1 or 1.2.</summary>
internal static partial class YamlText
{
    /// <summary>A value on one line: as it is where nothing in it means anything to YAML, else between quotation marks.</summary>
    /// <param name="text">Any text; blanks are brought together and forbidden characters left out.</param>
    public static string Write(string text)
    {
        var clean = CleanText.OneLine(text);
        return IsPlain(clean) ? clean : $"\"{clean.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsPlain(string text) => PlainValue().IsMatch(text) && !Meaning().IsMatch(text);

    // Begins with a letter or digit, holds none of YAML's own marks and no colon before a blank or the end.
    [GeneratedRegex(@"^[\p{L}\p{N}]([^:#\[\]{}""`|>\\]|:[^\s:#\[\]{},""`|>\\])*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainValue();

    // What some reader takes for a number, a truth or nothing.
    [GeneratedRegex(@"^(true|false|yes|no|on|off|y|n|null|[0-9][0-9_.,:eExXoO+]*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Meaning();
}
