using System.Globalization;
using System.Runtime.InteropServices;
using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>
/// Finds the names of entries in running text: one pass, a trie walked from every beginning of a word, the longest name first.
/// Names that hold a capital or digit after their first letter (abbreviations, designations) match only in the same case.
/// </summary>
internal sealed class NameMatcher
{
    private readonly List<Node> nodes;

    // First letter → node. Most words begin no name, and this says so at once.
    private readonly int[] roots = new int[char.MaxValue + 1];

    /// <param name="capacity">Letters of all names together: at most so many nodes.</param>
    private NameMatcher(int capacity) => nodes = new(capacity + 1) { default };

    /// <param name="names">Names with the ids of the entries they stand for, each name once.</param>
    public static NameMatcher Create(IReadOnlyCollection<(string Name, EntryId Id)> names)
    {
        var matcher = new NameMatcher(names.Sum(name => name.Name.Length));
        foreach (var (name, id) in names)
        {
            matcher.Add(new Name(name, id));
        }

        return matcher;
    }

    /// <summary>The next name at or after a position that begins and ends with a word; null where there is none.</summary>
    /// <param name="from">UTF-16 offset in the text.</param>
    public (int Start, int Length, EntryId Id)? FindNext(string text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (IsWordStart(text, start) && FindAt(text, start) is { } found)
            {
                return (start, found.Length, found.Id);
            }
        }

        return null;
    }

    /// <summary>The id of the entry of every name in a text, in the order of the text.</summary>
    public IEnumerable<EntryId> FindAll(string text)
    {
        for (var found = FindNext(text, 0); found is { } name; found = FindNext(text, name.Start + name.Length))
        {
            yield return name.Id;
        }
    }

    private (int Length, EntryId Id)? FindAt(string text, int start)
    {
        (int Length, EntryId Id)? longest = null;
        var all = CollectionsMarshal.AsSpan(nodes);
        var node = roots[Fold(text[start])];
        for (var end = start + 1; node != 0; end++)
        {
            if (all[node].Names is { } names && IsWordEnd(text, end) && Choose(names, text.AsSpan(start, end - start)) is { } id)
            {
                longest = (end - start, id);
            }

            node = end < text.Length ? FindChild(all, node, Fold(text[end])) : 0;
        }

        return longest;
    }

    private static EntryId? Choose(List<Name> names, ReadOnlySpan<char> found)
    {
        foreach (var name in names)
        {
            if (name.Fits(found))
            {
                return name.Id;
            }
        }

        return null;
    }

    private static int FindChild(ReadOnlySpan<Node> nodes, int parent, char letter)
    {
        var child = nodes[parent].FirstChild;
        while (child != 0 && nodes[child].Letter != letter)
        {
            child = nodes[child].NextSibling;
        }

        return child;
    }

    private void Add(Name name)
    {
        ref var root = ref roots[Fold(name.Text[0])];
        root = root == 0 ? AddNode(default, 0) : root;
        var node = root;
        foreach (var character in name.Text.AsSpan(1))
        {
            var letter = Fold(character);
            var child = FindChild(CollectionsMarshal.AsSpan(nodes), node, letter);
            node = child == 0 ? AddNode(letter, node) : child;
        }

        (CollectionsMarshal.AsSpan(nodes)[node].Names ??= []).Add(name);
    }

    /// <param name="parent">0 for a root, which no list of siblings holds.</param>
    private int AddNode(char letter, int parent)
    {
        var added = nodes.Count;
        nodes.Add(new Node { Letter = letter, NextSibling = nodes[parent].FirstChild });
        if (parent != 0)
        {
            CollectionsMarshal.AsSpan(nodes)[parent].FirstChild = added;
        }

        return added;
    }

    private static bool IsWordStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(IsInWord(text[at - 1]) || IsJoint(text, at - 1)));

    private static bool IsWordEnd(string text, int end) => end == text.Length || !(IsInWord(text[end]) || IsJoint(text, end));

    // Vowel signs of Indic scripts are marks, not letters, and belong to the word; joiners do too.
    private static bool IsInWord(char character) => char.IsLetterOrDigit(character)
        || (!char.IsAscii(character) && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);

    // A hyphen or plus between letters makes one word of two: “ISO” is not a name inside “ISO-8859”.
    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '+' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static char Fold(char character) => char.ToLowerInvariant(character);

    // Children stand in a chain: after the first letters of a name there are few.
    [StructLayout(LayoutKind.Auto)]
    private struct Node
    {
        public char Letter;
        public int FirstChild;
        public int NextSibling;
        public List<Name>? Names;
    }

    private sealed class Name(string text, EntryId id)
    {
        private readonly bool isExact = text.Skip(1).Any(IsTelling);

        // A phrase such as “Situational Awareness” may be written in lower case; an abbreviation may not.
        private readonly bool isPhrase = text.Contains(' ', StringComparison.Ordinal) && !text.Split(' ').Any(word => word.Skip(1).Any(IsTelling));

        public string Text => text;

        public EntryId Id => id;

        public bool Fits(ReadOnlySpan<char> found) =>
            !isExact || found.SequenceEqual(text) || (isPhrase && found.Equals(text, StringComparison.OrdinalIgnoreCase));

        private static bool IsTelling(char character) => char.IsUpper(character) || char.IsDigit(character);
    }
}
