using StaticSite.Sources;

namespace StaticSite.DefectLab;

/// <summary>
/// « and » around a fault. Inside a site they are two characters of Unicode's private use area for each case, so that edits made
/// later may move them and nothing else is taken for them.
/// </summary>
internal static class Mark
{
    private const int First = '\uE000';
    private const int Last = '\uF8FF';

    public static string Open(int number) => ((char)(First + (2 * number))).ToString();

    private static string Close(int number) => ((char)(First + (2 * number) + 1)).ToString();

    /// <summary>The text with the marks of one case.</summary>
    public static string Number(string text, int number) =>
        text.Replace("«", Open(number), StringComparison.Ordinal).Replace("»", Close(number), StringComparison.Ordinal);

    /// <summary>The text as authors would have it.</summary>
    public static string Strip(string text) => string.Concat(text.Where(character => character is < (char)First or > (char)Last));

    /// <summary>How many marks of other cases a text holds.</summary>
    public static int CountOthers(string text, int number) =>
        text.Count(character => character is >= (char)First and <= (char)Last) - text.Count(character => character == Open(number)[0] || character == Close(number)[0]);

    public static SourceSpan Find(string text, int number, SourcePath path)
    {
        var before = Strip(text[..text.IndexOf(Open(number), StringComparison.Ordinal)]);
        var marked = Strip(text[text.IndexOf(Open(number), StringComparison.Ordinal)..text.IndexOf(Close(number), StringComparison.Ordinal)]);
        // A byte order mark is not part of the first line.
        before = before.TrimStart('\uFEFF');
        return new SourceSpan(path, before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'), marked.Length);
    }
}
