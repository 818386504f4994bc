using System.Globalization;
using StaticSite.Content;

namespace StaticSite.Rendering.Citing;

/// <summary>A citation in words, to be copied: the first original sources, primary ones before others, then the page.</summary>
internal static class PlainCitation
{
    // More would not be copied; the files have all.
    private const int MostSources = 3;

    public static string Write(Entry entry, SiteContext context)
    {
        var sources = CitedItems.GetSources(entry, context).OrderBy(source => Vocabulary.SourceKinds.IndexOf(Vocabulary.Get(Vocabulary.SourceKinds, source.SourceKind))).ToList();
        var named = string.Join(" ", sources.Take(MostSources).Select(source => Write(CitedItems.Of(source, context), isSource: true)));
        var more = sources.Count - MostSources;
        var rest = more > 0 ? string.Create(CultureInfo.InvariantCulture, $" And {more} more {(more == 1 ? "source" : "sources")}.") : "";
        var page = Write(CitedItems.OfPage(entry, context), isSource: false);
        return named.Length == 0 ? page : $"{named}{rest} Cited in: {page}";
    }

    private static string Write(CitedItem item, bool isSource)
    {
        var date = SiteContext.Word(item.Date)?.Text;
        string?[] words = [item.Author, $"“{item.Title}”", item.CopyAt is { } copy ? $"{item.Container}, copy at {copy}" : item.Container, isSource || date is null ? date : $"last changed {date}", item.Url];
        return string.Join(", ", words.OfType<string>()) + ".";
    }
}
