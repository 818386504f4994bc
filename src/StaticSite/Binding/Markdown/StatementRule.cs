using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticSite.Binding.Markdown;

/// <summary>Decides whether a piece of running text states something that needs a source: a date, a number, or one of the site's words.</summary>
/// <param name="words">Words that make a statement, in lower case.</param>
internal sealed partial class StatementRule(ImmutableArray<string> words)
{
    /// <summary>The first telling stretch of a text, and what it is; null where there is none.</summary>
    public (int Start, int Length, string What)? Find(string text)
    {
        var number = Number().Match(text);
        var word = FindWord(text);
        if (number.Success && (word is null || number.Index < word.Value.Start))
        {
            var isYear = number.Value.TrimEnd('s') is ['1' or '2', _, not ',', _];
            return (number.Index, number.Length, $"the {(isYear ? "date" : "number")} `{number.Value}` stands here");
        }

        return word;
    }

    /// <summary>Every date and number of a text, in its order.</summary>
    public static IEnumerable<(int Start, int Length)> FindNumbers(string text) => Number().Matches(text).Select(number => (number.Index, number.Length));

    // A loop and no expression: every word of the site passes here.
    private (int Start, int Length, string What)? FindWord(string text)
    {
        var start = 0;
        while (!words.IsEmpty && start < text.Length)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start && IsTelling(text.AsSpan(start, end - start)))
            {
                return (start, end - start, $"the word `{text[start..end]}` makes a statement here");
            }

            start = end + 1;
        }

        return null;
    }

    private bool IsTelling(ReadOnlySpan<char> word)
    {
        foreach (var telling in words)
        {
            if (word.Equals(telling, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Digits that belong to a name (X-15, 2+2, G20, A:5, 11th) are no numbers; a year is one even in 2018-19, a decade in 1990s,
    // a sum in $3bn or Rs.500, and both bounds in 10–15; with a hyphen between them only where nothing but digits stands there.
    [GeneratedRegex(@"(?<=(?<![\p{L}\p{N}])(Rs\.?|INR|USD)\s?)\d+(,\d+)*(\.\d+)?|(?<![\p{L}\p{N}+\-–.:/])((?<=\p{Sc}\s?)\d+(,\d+)*(\.\d+)?|\d{3}0s(?![\p{L}\p{N}])|\d{4}(?=[-–]\d{2})|\d+(?=–\d|-\d+(?![\p{L}\p{N}+\-–]))|\d+(,\d+)*(\.\d+)?(?![\p{L}\p{N}+]|[-–][\p{L}\d]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
