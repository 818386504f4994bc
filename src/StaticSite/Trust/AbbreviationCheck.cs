using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>Finds abbreviations that running texts use again and again and that nothing explains: no name of an entry, no text that writes them out, no list of the site.</summary>
internal static class AbbreviationCheck
{
    /// <summary>So many uses make a reader look for the meaning; fewer are left to the editors.</summary>
    private const int FewestUses = 3;

    private const int MostPlaces = 5;

    public static IEnumerable<Diagnostic> Check(ImmutableArray<AbbreviationUse> uses, LinkedSite site)
    {
        var known = uses.Where(use => use.IsExplained).Select(use => use.Name).Concat(site.Site.KnownAbbreviations).Concat(GetNames(site)).ToHashSet(StringComparer.Ordinal);
        return uses.Where(use => !known.Contains(use.Name)).GroupBy(use => use.Name, StringComparer.Ordinal)
            .Where(group => group.Count() >= FewestUses)
            .Select(group => TrustDiagnostics.UndefinedAbbreviation(group.First(), group.Count(), group.Skip(1).Take(MostPlaces - 1)));
    }

    // An abbreviation within a longer name has its meaning on that entry's page.
    private static IEnumerable<string> GetNames(LinkedSite site)
    {
        foreach (var name in site.Entries.All.OfType<NamedEntry>().SelectMany(entry => entry.Names))
        {
            for (var at = 0; Abbreviation.FindNext(name, at) is { Length: > 0 } found; at = found.Start + found.Length)
            {
                yield return name.Substring(found.Start, found.Length);
            }
        }
    }
}
