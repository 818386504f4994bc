using System.Globalization;
using System.Text;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>Writes the description by which browsers offer the search of this site: https://github.com/dewitt/opensearch (OpenSearch 1.1).</summary>
internal static class OpenSearchFile
{
    // Most characters a short name may have.
    private const int ShortNameLength = 16;

    public static string Write(SiteContext context)
    {
        var site = context.Site.Site;
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
        Element(text, "ShortName", Shorten(site.Title));
        Element(text, "LongName", site.Title);
        Element(text, "Description", site.Description);
        Element(text, "Language", site.Language);
        Element(text, "InputEncoding", "UTF-8");
        text.Append("<Url type=\"text/html\" template=\"").AppendEncoded(context.Address.GetAbsolute(Routes.Search)).Append("?q={searchTerms}\"/>\n");
        return text.Append("</OpenSearchDescription>\n").ToString();
    }

    private static void Element(StringBuilder text, string name, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"<{name}>").AppendEncoded(value).Append(CultureInfo.InvariantCulture, $"</{name}>\n");

    // Whole words as far as there is room.
    private static string Shorten(string title)
    {
        if (title.Length <= ShortNameLength)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', ShortNameLength);
        return title[..(end > 0 ? end : ShortNameLength)];
    }
}
