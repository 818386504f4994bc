using System.Text;
using StaticSite.Publishing;
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
    public static byte[] WriteHeaders(SiteContext context, RenderOptions options, IEnumerable<OutputPath> pages)
    {
        var rules = new HeaderRules();
        rules.Add(
            "/*",
            $"Content-Security-Policy: {ContentSecurityPolicy}",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy: same-origin",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains");
        if (options.IsPreview)
        {
            rules.Add("/*", "X-Robots-Tag: noindex");
        }

        AddFrames(rules, pages);
        AddFiles(rules);
        if (context.HasEdition)
        {
            // Saved, not shown: the policy above would keep its own style and script from running here.
            rules.Add(Routes.Edition.Value, $"Content-Disposition: attachment; filename=\"{Edition.GetFileName(context)}\"", "X-Robots-Tag: noindex");
        }

        return Encoding.UTF8.GetBytes(rules.ToString());
    }

    // A rule cannot take back what a wider one says, and a host may join the values of both or keep the narrower: so the wide rule
    // is silent about frames, and each part of the site repeats the whole policy with its own last word.
    private static void AddFrames(HeaderRules rules, IEnumerable<OutputPath> pages)
    {
        foreach (var part in pages.Select(GetPart).Distinct().Order(StringComparer.Ordinal))
        {
            var isFramable = part == $"/{Framable}/*";
            rules.Add(part, $"Content-Security-Policy: {ContentSecurityPolicy}; frame-ancestors {(isFramable ? "*" : "'none'")}");
            if (!isFramable)
            {
                rules.Add(part, "X-Frame-Options: DENY");
            }
        }
    }

    // What others read from elsewhere is open to them; types that a host does not know from the name are given.
    private static void AddFiles(HeaderRules rules)
    {
        const string Open = "Access-Control-Allow-Origin: *";
        rules.Add("/assets/*", "Cache-Control: public, max-age=31536000, immutable");
        rules.Add("/data/*", Open, "Cache-Control: public, max-age=0, must-revalidate");
        rules.Add("/*.md", "Content-Type: text/markdown; charset=utf-8", Open);
        rules.Add("/*.bib", "Content-Type: application/x-bibtex; charset=utf-8");
        rules.Add("/*.ris", "Content-Type: application/x-research-info-systems; charset=utf-8");
        rules.Add("/*/index.json", Open);
        rules.Add("/index.json", Open);
        rules.Add("/opensearch.xml", "Content-Type: application/opensearchdescription+xml; charset=utf-8");
        rules.Add("/timeline.ics", "Content-Type: text/calendar; charset=utf-8", Open);
        rules.Add("/timeline/*/event.ics", "Content-Type: text/calendar; charset=utf-8");
        rules.Add("/feed.xml", "Content-Type: application/atom+xml; charset=utf-8");
        rules.Add("/site.webmanifest", "Content-Type: application/manifest+json; charset=utf-8");
    }

    // “/glossary/*” for everything below a first segment, the address itself for a page at the root.
    private static string GetPart(OutputPath page)
    {
        var slash = page.Value.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 ? $"/{page.Value[..slash]}/*" : page == Routes.Home.ToOutputPath() ? Routes.Home.Value : "/" + page.Value;
    }

    /// <summary>
    /// A line for each address that leads to another one. The files of a page (its twins, how it is cited) follow it. The host takes the
    /// first line that fits, so an address below another one stands before it.
    /// </summary>
    public static byte[] WriteRedirects(PublishedManifest published, SiteAddress address) =>
        Encoding.UTF8.GetBytes(string.Concat(published.Redirects.OrderByDescending(redirect => redirect.From.Value.Count(sign => sign == '/')).Select(redirect => WriteRedirect(redirect, address))));

    // Below the home page everything stands, so nothing follows it there.
    private static string WriteRedirect(Redirect redirect, SiteAddress address) =>
        redirect.From.IsPage && redirect.To.IsPage && redirect.To != Routes.Home
            ? $"{address.GetHref(redirect.From)}* {address.GetHref(redirect.To)}:splat 301\n"
            : $"{address.GetHref(redirect.From)} {address.GetHref(redirect.To)} 301\n";
}
