using StaticSite.Binding.Shapes;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Finds the wiki-link or citation around a place of a line, finished or not.</summary>
internal static class BracketPlaces
{
    private const string LinkOpening = "[[";
    private const string CitationOpening = "[@";

    /// <param name="at">UTF-16 units from the start of the line.</param>
    public static Place? Find(SourcePath path, int line, string text, int at)
    {
        var before = text.AsSpan(0, at);
        var link = before.LastIndexOf(LinkOpening);
        var citation = before.LastIndexOf(CitationOpening);
        if (link > citation)
        {
            return before[link..].Contains("]]", StringComparison.Ordinal) ? null : FindInLink(path, line, text, link + LinkOpening.Length, at);
        }

        return citation < 0 || before[citation..].Contains(']') ? null : FindInCitation(path, line, text, citation + 1, at);
    }

    private static Place? FindInLink(SourcePath path, int line, string text, int start, int at)
    {
        var inside = text.AsSpan(start, at - start);
        if (inside.Contains('|') || inside.StartsWith("!"))
        {
            return null;
        }

        var isClosed = IsClosed(text, at, "]]");
        var hash = inside.IndexOf('#');
        if (hash >= 0)
        {
            var anchor = start + hash + 1;
            return new Place.Anchor(Span(path, line, anchor, EndOf(text, at, isClosed, "|]")), text[anchor..at], inside[..hash].Trim().ToString());
        }

        start = SkipBlanks(text, start, at);
        var end = EndOf(text, at, isClosed, "#|]");
        return new Place.Reference(Span(path, line, start, end), text[start..at], text[start..end].Trim(), IdTarget.Entry, IsLink: true, isClosed ? "" : "]]");
    }

    private static Place.Reference? FindInCitation(SourcePath path, int line, string text, int start, int at)
    {
        start += text.AsSpan(start, at - start).LastIndexOf(';') + 1;
        start = SkipBlanks(text, start, at);
        start += start < at && text[start] == '@' ? 1 : 0;
        if (text.AsSpan(start, at - start).Contains(','))
        {
            return null;
        }

        var isClosed = IsClosed(text, at, "]");
        var end = EndOf(text, at, isClosed, ",;]");
        return new(Span(path, line, start, end), text[start..at], text[start..end].Trim(), IdTarget.Source, IsLink: false, isClosed ? "" : "]");
    }

    // The closing brackets of the next link are not those of this one.
    private static bool IsClosed(string text, int at, string closing)
    {
        var close = text.IndexOf(closing, at, StringComparison.Ordinal);
        var next = text.IndexOf('[', at);
        return close >= 0 && (next < 0 || close < next);
    }

    // Without closing brackets, what follows the word at the cursor is the sentence around it.
    private static int EndOf(string text, int at, bool isClosed, string ends)
    {
        if (isClosed)
        {
            return text.AsSpan(at).IndexOfAny(ends) + at;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return end;
    }

    private static int SkipBlanks(string text, int start, int limit)
    {
        while (start < limit && text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private static SourceSpan Span(SourcePath path, int line, int start, int end) => new(path, line, start + 1, end - start);
}
