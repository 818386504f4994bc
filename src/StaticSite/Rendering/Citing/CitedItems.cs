using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Content.Dates;

namespace StaticSite.Rendering.Citing;

/// <summary>What citing a page means: the original sources first, then the page that brings them together.</summary>
internal static class CitedItems
{
    public static ImmutableArray<CitedItem> Of(Entry entry, SiteContext context) => [.. GetSources(entry, context).Select(source => Of(source, context)), OfPage(entry, context)];

    /// <summary>Sources an entry rests on, each once, in the order in which it cites them; of a source's page the source itself.</summary>
    public static IEnumerable<Source> GetSources(Entry entry, SiteContext context) =>
        entry is Source own ? [own] : context.Site.GetCitations(entry).Select(citation => citation.Source).Distinct();

    public static CitedItem Of(Source source, SiteContext context) => new(source.Id.Value, GetSort(source), source.Name)
    {
        Author = source.Author,
        Container = source.Publisher,
        CopyAt = source.CopyAt,
        Date = source.Date,
        Accessed = source.Accessed,
        Url = source.Url,
        ArchiveUrl = source.ArchiveUrl,
        Language = source.Language ?? context.Site.Site.Language,
    };

    // No id holds two hyphens in a row, so the page's key is no source's.
    public static CitedItem OfPage(Entry entry, SiteContext context) => new(entry.Id.Value + "--page", CitedItem.Sort.Entry, entry.Name)
    {
        Container = context.Site.Site.Title,
        Date = entry.LastChange is { } day ? EdtfParser.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Date : null,
        Url = context.GetUrl(entry),
        Language = context.Site.Site.Language,
    };

    private static CitedItem.Sort GetSort(Source source) => source.SourceKind switch
    {
        "primary" => CitedItem.Sort.Document,
        "news" => CitedItem.Sort.News,
        _ => CitedItem.Sort.Page,
    };
}
