using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering;

/// <summary>
/// Numbers the sources of one page in order of first use and writes the markers that lead to their notes; knows which entries the
/// page has already defined.
/// </summary>
internal sealed class References(SiteContext context)
{
    private readonly List<(Source Source, List<ReferenceLine.Use> Uses)> notes = [];
    private readonly Dictionary<EntryId, int> numbers = [];
    private readonly HashSet<EntryId> defined = [];

    /// <summary>True for the first link of the page to an entry that can be defined in a sentence: it carries the definition for previews.</summary>
    public bool Defines(Entry entry) => context.GetShort(entry) is { Length: > 0 } text && text != entry.Name && defined.Add(entry.Id);

    /// <summary>Writes a marker for each source; several places in one source share it.</summary>
    public void AppendMarkers(StringBuilder html, ImmutableArray<ResolvedCitation> citations)
    {
        foreach (var (number, anchor) in Cite(citations))
        {
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" id=\"{anchor}\" href=\"#ref-{number}\" aria-label=\"Reference {number}\">{number}</a>");
        }
    }

    /// <summary>Takes note of a use of each source: its number and the id of its marker.</summary>
    public IEnumerable<(int Number, string Anchor)> Cite(ImmutableArray<ResolvedCitation> citations)
    {
        foreach (var source in citations.GroupBy(citation => citation.Source.Id))
        {
            var number = NumberOf(source.First().Source);
            var uses = notes[number - 1].Uses;
            var anchor = string.Create(CultureInfo.InvariantCulture, $"cite-{number}-{uses.Count + 1}");
            var locators = string.Join("; ", source.Select(citation => citation.Locator).OfType<string>().Distinct());
            uses.Add(new ReferenceLine.Use(LabelOf(uses.Count), "#" + anchor, locators.Length == 0 ? null : locators));
            yield return (number, anchor);
        }
    }

    public Html GetMarkers(ImmutableArray<ResolvedCitation> citations)
    {
        if (citations.IsEmpty)
        {
            return Html.Empty;
        }

        var html = new StringBuilder();
        AppendMarkers(html, citations);
        return new Html(html.ToString());
    }

    /// <summary>The notes of the page. Call last.</summary>
    public ImmutableArray<ReferenceLine> ToLines() =>
    [
        .. notes.Select((note, index) => new ReferenceLine(
            index + 1,
            string.Create(CultureInfo.InvariantCulture, $"ref-{index + 1}"),
            Lines.Of(note.Source, context),
            [.. note.Uses])),
    ];

    private int NumberOf(Source source)
    {
        if (!numbers.TryGetValue(source.Id, out var number))
        {
            notes.Add((source, []));
            number = notes.Count;
            numbers.Add(source.Id, number);
        }

        return number;
    }

    // a … z, aa, ab …
    private static string LabelOf(int index) => index < 26 ? ((char)('a' + index)).ToString() : LabelOf((index / 26) - 1) + LabelOf(index % 26);
}
