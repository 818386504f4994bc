using System.Text;
using StaticSite.Content;
using StaticSite.Rendering.Editions;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>Writes what the host reads: response headers and redirects, in Netlify's formats (https://docs.netlify.com/routing/headers/, …/redirects/).</summary>
internal static class HostFiles
{
    // Nothing from elsewhere, nothing inline; pages read data of this site only.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

    // First segment of the only pages that other sites may show in a frame.
    private const string Framable = "embed";

    /// <param name="pages">Every page of the site.</param>
    public static string WriteHeaders(SiteContext context, RenderOptions options, IEnumerable<OutputPath> pages)
    {
        var text = new StringBuilder();
        text.Append("/*\n")
            .Append("  Content-Security-Policy: ").Append(ContentSecurityPolicy).Append('\n')
            .Append("  X-Content-Type-Options: nosniff\n")
            .Append("  Referrer-Policy: no-referrer\n")
            .Append("  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n")
            .Append("  Cross-Origin-Opener-Policy: same-origin\n")
            .Append("  Strict-Transport-Security: max-age=31536000; includeSubDomains\n");
        if (options.IsPreview)
        {
            text.Append("  X-Robots-Tag: noindex\n");
        }

        WriteFrameRules(text, pages);
        text.Append("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        text.Append("\n/data/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: public, max-age=0, must-revalidate\n");
        text.Append("\n/*.md\n  Content-Type: text/markdown; charset=utf-8\n  Access-Control-Allow-Origin: *\n");
        text.Append("\n/*.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n");
        text.Append("\n/*.ris\n  Content-Type: application/x-research-info-systems; charset=utf-8\n");
        text.Append("\n/*/index.json\n  Access-Control-Allow-Origin: *\n");
        text.Append("\n/index.json\n  Access-Control-Allow-Origin: *\n");
        text.Append("\n/opensearch.xml\n  Content-Type: application/opensearchdescription+xml; charset=utf-8\n");
        text.Append("\n/timeline.ics\n  Content-Type: text/calendar; charset=utf-8\n  Access-Control-Allow-Origin: *\n");
        text.Append("\n/timeline/*/event.ics\n  Content-Type: text/calendar; charset=utf-8\n");
        text.Append("\n/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n");
        text.Append("\n/site.webmanifest\n  Content-Type: application/manifest+json; charset=utf-8\n");
        if (context.HasEdition)
        {
            // Saved, not shown: the policy above would keep its own style and script from running here.
            text.Append("\n/offline/edition.html\n  Content-Disposition: attachment; filename=\"").Append(Edition.GetFileName(context)).Append("\"\n  X-Robots-Tag: noindex\n");
        }

        return text.ToString();
    }

    // A rule cannot take back what a wider one says, and a host may join the values of both or keep the narrower: so the wide rule
    // is silent about frames, and each part of the site repeats the whole policy with its own last word.
    private static void WriteFrameRules(StringBuilder text, IEnumerable<OutputPath> pages)
    {
        foreach (var part in pages.Select(GetPart).Distinct().Order(StringComparer.Ordinal))
        {
            var isFramable = part == $"/{Framable}/*";
            text.Append('\n').Append(part).Append("\n  Content-Security-Policy: ").Append(ContentSecurityPolicy)
                .Append("; frame-ancestors ").Append(isFramable ? "*" : "'none'").Append('\n')
                .Append(isFramable ? "" : "  X-Frame-Options: DENY\n");
        }
    }

    // “/glossary/*” for everything below a first segment, the address itself for a page at the root.
    private static string GetPart(OutputPath page)
    {
        var slash = page.Value.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 ? $"/{page.Value[..slash]}/*" : page == Routes.Home.ToOutputPath() ? Routes.Home.Value : "/" + page.Value;
    }

    /// <summary>A line for each id that an entry had before.</summary>
    public static string WriteRedirects(SiteContext context)
    {
        var text = new StringBuilder();
        foreach (var entry in context.Site.Entries.All)
        {
            foreach (var former in entry.Formerly)
            {
                text.Append(context.Address.GetHref(Routes.Get(entry.Kind, former.Value))).Append(' ').Append(context.GetHref(entry)).Append(" 301\n");
            }
        }

        foreach (var (from, target) in Routes.Folders)
        {
            text.Append(context.Address.GetHref(from)).Append(' ').Append(context.Address.GetHref(target)).Append(" 301\n");
        }

        return text.Append(context.Address.GetHref(UrlPath.OfPage(TextEntry.HomeId))).Append(' ').Append(context.Address.GetHref(Routes.Home)).Append(" 301\n").ToString();
    }
}
