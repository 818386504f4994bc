using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Glossary;

/// <summary>Puts named entries into alphabetical order and under their letters, the same in every culture.</summary>
internal static class GlossaryLetters
{
    private const string Digits = "0–9";

    /// <summary>Entries under the first letter of the name readers look them up by, in order.</summary>
    public static ImmutableArray<(string Letter, ImmutableArray<NamedEntry> Entries)> Group(IEnumerable<NamedEntry> entries) =>
    [
        .. entries
            .Select(entry => (Entry: entry, Key: Slug.Fold(LookupName(entry))))
            .OrderBy(item => char.IsLetter(item.Key.FirstOrDefault()))
            .ThenBy(item => item.Key, StringComparer.Ordinal)
            .ThenBy(item => item.Entry.Id)
            .GroupBy(item => LetterOf(item.Key))
            .Select(group => (group.Key, group.Select(item => item.Entry).ToImmutableArray())),
    ];

    /// <summary>The abbreviation where there is one, otherwise the name.</summary>
    public static string LookupName(NamedEntry entry) => entry.Abbreviation ?? entry.Name;

    /// <summary>Every name folded to lower case without accents, separated by bars, for the filter in the browser.</summary>
    public static string SearchText(NamedEntry entry) => string.Join('|', entry.Names.Select(Slug.Fold).Distinct());

    /// <summary>The letter a folded name stands under.</summary>
    public static string LetterOf(string key) => key.Length > 0 && char.IsLetter(key[0]) ? char.ToUpperInvariant(key[0]).ToString() : Digits;
}
