namespace StaticSite.Binding.Markdown;

/// <summary>
/// The length of paragraphs, measured before they are read: the time that CommonMark's brackets take grows with the square of a
/// paragraph's length, and a hostile one of a megabyte would keep a build busy for minutes.
/// </summary>
internal static class Paragraphs
{
    /// <summary>In UTF-16 units; ten times what a long paragraph or table has.</summary>
    public const int MaxLength = 20_000;

    /// <summary>UTF-16 offset of the first run of lines, none of them blank, that is longer than <see cref="MaxLength"/>; null where there is none.</summary>
    public static int? FindTooLong(string text)
    {
        var start = 0;
        for (var line = 0; line < text.Length;)
        {
            var newline = text.IndexOf('\n', line);
            var end = newline < 0 ? text.Length : newline;
            start = text.AsSpan(line, end - line).IsWhiteSpace() ? end + 1 : start;
            if (end - start > MaxLength)
            {
                return start;
            }

            line = end + 1;
        }

        return null;
    }
}
