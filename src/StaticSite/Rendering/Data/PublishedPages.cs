using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Publishing;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Data;

/// <summary>Lists every address of a site.</summary>
internal static class PublishedPages
{
    /// <param name="pages">Addresses of all pages of the site.</param>
    public static PublishedManifest Get(SiteContext context, IEnumerable<UrlPath> pages)
    {
        var site = context.Site;
        ImmutableArray<PublishedEntry> entries = [.. site.Entries.All.Select(entry => new PublishedEntry(entry.Id, entry.Kind, entry.Name, Routes.Get(entry)))];
        ImmutableArray<UrlPath> gone = [.. site.Site.Gone.Select(grave => UrlPath.FromRoot(grave.Address.Value)).Distinct().Order()];
        var others = pages.Where(path => path.IsPage).Except(entries.Select(entry => entry.Url)).Except(gone).ToHashSet();
        return new PublishedManifest(entries, [.. others.Order()], [.. GetRedirects(context, others)], gone);
    }

    // The host takes the first line that fits.
    private static IEnumerable<Redirect> GetRedirects(SiteContext context, HashSet<UrlPath> others)
    {
        var former = context.Site.Entries.All.SelectMany(entry => entry.Formerly.Select(id => new Redirect(Routes.Get(entry, id.Value), Routes.Get(entry))));
        var moved = context.Site.Site.Moved.Select(move => new Redirect(UrlPath.FromRoot(move.From.Value), UrlPath.FromRoot(move.To.Value)));

        // Decades have pages only while the timeline is too long for one.
        var decades = context.Events.Select(item => Routes.GetDecade(Decades.GetName(item.Date.FirstWritten.Year))).Distinct().Order()
            .Where(path => !others.Contains(path)).Select(path => new Redirect(path, Routes.Timeline));
        var folders = Routes.Folders.Select(folder => new Redirect(folder.From, folder.Target));
        return [.. former, .. moved, .. decades, .. folders, new Redirect(UrlPath.OfPage(TextEntry.HomeId), Routes.Home)];
    }
}
