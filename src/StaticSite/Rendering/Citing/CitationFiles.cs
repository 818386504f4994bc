using System.Text;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering.Citing;

/// <summary>How a page is cited: the words on it and the files beside it.</summary>
internal static class CitationFiles
{
    /// <summary>The citation of an entry's page; null for the home page, which is the site itself.</summary>
    public static CiteBox? GetBox(Entry entry, SiteContext context) => IsCited(entry)
        ? new CiteBox(PlainCitation.Write(entry, context), GetHref(entry, "bib", context), GetHref(entry, "ris", context), GetHref(entry, "json", context))
        : null;

    public static IEnumerable<OutputFile> Get(SiteContext context)
    {
        foreach (var entry in context.Site.Entries.All.Where(IsCited))
        {
            yield return File(entry, "bib", () => Encoding.UTF8.GetBytes(BibTexFile.Write(CitedItems.Of(entry, context))));
            yield return File(entry, "ris", () => Encoding.UTF8.GetBytes(RisFile.Write(CitedItems.Of(entry, context))));
            yield return File(entry, "json", () => CslFile.Write(CitedItems.Of(entry, context)));
        }
    }

    private static bool IsCited(Entry entry) => entry is not TextEntry || entry.Id.Value != TextEntry.HomeId;

    private static OutputFile File(Entry entry, string extension, Func<byte[]> write) =>
        new(Routes.GetCitation(Routes.Get(entry), extension).ToOutputPath(), _ => ValueTask.FromResult(write()));

    private static string GetHref(Entry entry, string extension, SiteContext context) => context.Address.GetHref(Routes.GetCitation(Routes.Get(entry), extension));
}
