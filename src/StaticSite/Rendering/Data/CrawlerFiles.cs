using System.Globalization;
using System.Text;
using StaticSite.Content;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>Writes what search engines read: https://www.sitemaps.org/protocol.html and RFC 9309.</summary>
internal static class CrawlerFiles
{
    public static string WriteSitemap(SiteContext context)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var entries = context.Site.Entries.All.Select(entry => (Path: Routes.Get(entry), entry.LastChange));
        var lists = new[] { EntryKind.Article, EntryKind.Term, EntryKind.Person, EntryKind.Event, EntryKind.Source, EntryKind.Dispute }
            .Select(kind => (Path: Routes.GetIndex(kind), LastChange: context.Site.Entries.Get<Entry>(kind).Max(entry => entry.LastChange)));
        var tracks = context.Site.Site.Tracks.Select(track => (Path: Routes.GetTrack(track.Id.Value), LastChange: (DateOnly?)null));
        var quiz = context.HasQuiz ? new[] { (Path: Routes.Quiz, LastChange: (DateOnly?)null) } : [];
        var diagnostics = DiagnosticPages.GetAddresses(context).Select(path => (Path: path, LastChange: (DateOnly?)null));
        var decades = context.Decades.Select(decade => (Path: Routes.GetDecade(decade.Name), LastChange: decade.Events.Max(item => item.LastChange)));
        var sources = context.Sources.All.Select(list => (list.Path, LastChange: list.Groups.SelectMany(group => group.Sources).Max(source => source.LastChange)));
        foreach (var (path, lastChange) in entries.Concat(lists).Concat(tracks).Concat(decades).Concat(quiz).Concat(diagnostics).Concat(sources).Append((Path: Routes.Data, LastChange: null)).Append((Path: Routes.Trust, LastChange: null)).OrderBy(page => page.Path))
        {
            text.Append("<url><loc>").AppendEncoded(context.Address.GetAbsolute(path)).Append("</loc>");
            if (lastChange is { } day)
            {
                text.Append(CultureInfo.InvariantCulture, $"<lastmod>{day:yyyy-MM-dd}</lastmod>");
            }

            text.Append("</url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

    public static string WriteRobots(SiteContext context, RenderOptions options) => options.IsPreview
        ? "User-agent: *\nDisallow: /\n"
        : $"User-agent: *\nAllow: /\n\nSitemap: {context.Address.GetAbsolute(Routes.Sitemap)}\n";
}
