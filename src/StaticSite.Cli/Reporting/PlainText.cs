namespace StaticSite.Cli.Reporting;

/// <summary>Takes from content what a terminal would obey instead of show.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every control character but line ends, and every mark that turns the direction of writing, replaced.</summary>
    public static string Clean(string text) =>
        text.Any(IsUnsafe) ? string.Create(text.Length, text, Replace) : text;

    private static void Replace(Span<char> target, string text)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = IsUnsafe(text[i]) ? Replacement : text[i];
        }
    }

    private static bool IsUnsafe(char character) =>
        (char.IsControl(character) && character != '\n')
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
