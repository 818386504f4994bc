using System.Globalization;
using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>
/// Finds the names of entries in running text: one pass, a trie walked from every beginning of a word, the longest name first.
/// Names that hold a capital or digit after their first letter (abbreviations, designations) match only in the same case.
/// </summary>
internal sealed class NameMatcher
{
    private readonly Dictionary<char, int> alphabet;
    private readonly int[] next;
    private readonly List<Name>?[] names;

    private NameMatcher(Dictionary<char, int> alphabet, int[] next, List<Name>?[] names)
    {
        this.alphabet = alphabet;
        this.next = next;
        this.names = names;
    }

    /// <param name="names">Names with the entries they stand for, each name once.</param>
    public static NameMatcher Create(IEnumerable<(string Name, Entry Entry)> names)
    {
        var all = names.ToList();
        var symbols = new Dictionary<char, int>();
        foreach (var character in all.SelectMany(name => name.Name.Select(Fold)))
        {
            symbols.TryAdd(character, symbols.Count);
        }

        var steps = new List<int>(new int[symbols.Count]);
        var ends = new List<List<Name>?> { null };
        foreach (var (name, entry) in all)
        {
            var state = 0;
            foreach (var character in name)
            {
                var slot = (state * symbols.Count) + symbols[Fold(character)];
                if (steps[slot] == 0)
                {
                    steps[slot] = ends.Count;
                    steps.AddRange(new int[symbols.Count]);
                    ends.Add(null);
                }

                state = steps[slot];
            }

            (ends[state] ??= []).Add(new Name(name, entry, IsExact(name)));
        }

        return new NameMatcher(symbols, [.. steps], [.. ends]);
    }

    /// <summary>The next name at or after a position that begins and ends with a word; null where there is none.</summary>
    /// <param name="from">UTF-16 offset in the text.</param>
    public (int Start, int Length, Entry Entry)? FindNext(string text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (IsWordStart(text, start) && FindAt(text, start) is { } found)
            {
                return (start, found.Length, found.Entry);
            }
        }

        return null;
    }

    private (int Length, Entry Entry)? FindAt(string text, int start)
    {
        (int Length, Entry Entry)? longest = null;
        var state = 0;
        for (var i = start; i < text.Length && alphabet.TryGetValue(Fold(text[i]), out var symbol); i++)
        {
            state = next[(state * alphabet.Count) + symbol];
            if (state == 0)
            {
                break;
            }

            var length = i + 1 - start;
            if (names[state] is { } ends && IsWordEnd(text, i + 1) && ends.Find(name => name.Fits(text.AsSpan(start, length))) is { } name)
            {
                longest = (length, name.Entry);
            }
        }

        return longest;
    }

    private static bool IsWordStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(IsInWord(text[at - 1]) || IsJoint(text, at - 1)));

    private static bool IsWordEnd(string text, int end) => end == text.Length || !(IsInWord(text[end]) || IsJoint(text, end));

    // Vowel signs of Indic scripts are marks, not letters, and go on with the word; joiners do too.
    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    // A hyphen or plus between letters makes one word of two: “ISO” is not a name inside “ISO-8859”.
    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '+' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsExact(string name) => name.Skip(1).Any(character => char.IsUpper(character) || char.IsDigit(character));

    private static char Fold(char character) => char.ToLowerInvariant(character);

    private sealed record Name(string Text, Entry Entry, bool IsExact)
    {
        public bool Fits(ReadOnlySpan<char> found) => !IsExact || found.SequenceEqual(Text) || IsPhrase(found);

        // A phrase such as “Situational Awareness” may be written in lower case; an abbreviation may not.
        private bool IsPhrase(ReadOnlySpan<char> found) =>
            Text.Contains(' ', StringComparison.Ordinal) && !Text.Split(' ').Any(HasInnerCapital) && found.Equals(Text, StringComparison.OrdinalIgnoreCase);

        private static bool HasInnerCapital(string word) => word.Skip(1).Any(character => char.IsUpper(character) || char.IsDigit(character));
    }
}
