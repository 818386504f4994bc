namespace StaticSite.Routing;

/// <summary>Turns addresses inside the site into what a page writes: root-relative links with the base path, and absolute ones.</summary>
public sealed class SiteAddress
{
    private readonly string origin;
    private readonly string basePath;

    /// <param name="url">Absolute http or https address of the published site.</param>
    public SiteAddress(Uri url)
    {
        origin = url.GetLeftPart(UriPartial.Authority);
        basePath = url.AbsolutePath.TrimEnd('/');
    }

    /// <summary>Root-relative address with the base path, for links between pages.</summary>
    public string GetHref(UrlPath path) => basePath + path.Value;

    /// <summary>The same with a fragment.</summary>
    public string GetHref(UrlPath path, string? anchor) => WithAnchor(GetHref(path), anchor);

    /// <summary>An address with a fragment; the same address where there is none.</summary>
    public static string WithAnchor(string href, string? anchor) => anchor is null ? href : $"{href}#{Uri.EscapeDataString(anchor)}";

    /// <summary>Absolute address, for feeds, sitemap and canonical links.</summary>
    public string GetAbsolute(UrlPath path) => origin + basePath + path.Value;

    /// <summary>The absolute form of an address that <see cref="GetHref(UrlPath)"/> gave.</summary>
    public string ToAbsolute(string href) => origin + href;
}
