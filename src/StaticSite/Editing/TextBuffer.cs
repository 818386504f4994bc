namespace StaticSite.Editing;

/// <summary>The text of a file that is open in an editor, with whatever line ends it has.</summary>
public static class TextBuffer
{
    /// <summary>The text with a stretch replaced. Places outside the text or a line mean its end.</summary>
    /// <param name="start">Line and UTF-16 unit at which the stretch begins, both from 0.</param>
    /// <param name="end">Behind the stretch.</param>
    public static string Replace(string text, (int Line, int Character) start, (int Line, int Character) end, string replacement)
    {
        var from = FindOffset(text, start);
        var to = Math.Max(from, FindOffset(text, end));
        return string.Concat(text.AsSpan(0, from), replacement, text.AsSpan(to));
    }

    /// <summary>The text with the line ends that all other parts count by.</summary>
    public static string WithPlainLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static int FindOffset(string text, (int Line, int Character) place)
    {
        var at = 0;
        for (var line = 0; line < place.Line; line++)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (end < 0)
            {
                return text.Length;
            }

            at += end + (text.AsSpan(at + end).StartsWith("\r\n") ? 2 : 1);
        }

        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return at + Math.Clamp(place.Character, 0, length < 0 ? text.Length - at : length);
    }
}
