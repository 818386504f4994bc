namespace StaticSite.Cli.Serving;

/// <summary>Media types of what a site is made of. The site's own headers may say otherwise.</summary>
internal static class ContentTypes
{
    /// <param name="path">Output path; its name decides.</param>
    public static string Get(string path) => Path.GetFileName(path) == "feed.xml" ? "application/atom+xml; charset=utf-8" : Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".ico" => "image/x-icon",
        ".bib" => "application/x-bibtex; charset=utf-8",
        ".ris" => "application/x-research-info-systems; charset=utf-8",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
