using System.Buffers;

namespace StaticSite.Content;

/// <summary>Finds words of capitals only, which readers must be told the meaning of: two to eight of them, no Roman number, no part of a designation (X-15, A/B).</summary>
internal static class Abbreviation
{
    private const int Shortest = 2;
    private const int Longest = 8;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLC");

    /// <summary>The next one at or after a position; length 0 where there is none. A plural “s” is left out.</summary>
    public static (int Start, int Length) FindNext(ReadOnlySpan<char> text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsInWord(text[end]))
            {
                end++;
            }

            var word = text[start..end].TrimEnd('-');
            var length = word is [.., var last, 's'] && char.IsAsciiLetterUpper(last) ? word.Length - 1 : word.Length;
            if (length is >= Shortest and <= Longest && IsAbbreviation(word[..length]))
            {
                return (start, length);
            }

            start = end;
        }

        return default;
    }

    /// <summary>True where it stands alone in brackets behind words: “… Wide Area Network (WAN)”.</summary>
    public static bool IsExplained(ReadOnlySpan<char> text, int start, int length) =>
        start > 2 && text[start - 1] == '(' && char.IsLetter(text[start - 3]) && text[(start + length)..] is [')', ..] or ['s', ')', ..];

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(Capitals) && word.ContainsAnyExcept(RomanDigits);

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '/' or '&' or '+';
}
