using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>
/// A definition has no room for a citation, and the reason of a dispute seldom has one: what they state as a date or number must stand
/// once more in the same entry, where it has its source.
/// </summary>
internal static partial class BareNumberCheck
{
    public static IEnumerable<Diagnostic> Check(LinkedSite site) =>
        site.Entries.All.Where(entry => !entry.BareNumbers.IsEmpty).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(Entry entry)
    {
        var sourced = GetSourced(entry).SelectMany(GetNumbers).ToHashSet(StringComparer.Ordinal);
        return entry.BareNumbers.Where(number => !GetNumbers(number.Value).All(sourced.Contains)).Select(number => TrustDiagnostics.BareNumber(number, entry));
    }

    // Names are no statements: what stands in one may stand elsewhere too.
    private static IEnumerable<string> GetSourced(Entry entry) => entry switch
    {
        Article article => [.. article.Names, .. article.Facts.SelectMany(fact => GetWords(fact.Value)), .. GetWords(article.Body)],
        Term term => [.. term.Names, .. term.Senses.SelectMany(sense => GetWords(sense.Text)), .. GetWords(term.Body)],
        Person person => [.. person.Names, .. person.Offices.SelectMany(office => new[] { office.Title, office.Period?.Text ?? "" }), .. GetWords(person.Body)],
        Dispute dispute => [dispute.Name, .. dispute.Positions.SelectMany(position => GetWords(position.Claim))],
        _ => [],
    };

    private static IEnumerable<string> GetWords(Prose text) => text.Parts.Select(part => part switch
    {
        ProsePart.Text words => words.Value,
        ProsePart.WikiLink { Label: { } label } => label,
        _ => "",
    });

    private static IEnumerable<string> GetNumbers(string text) => Number().Matches(text).Select(number => number.Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\d+(,\d+)*(\.\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
