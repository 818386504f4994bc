using System.Globalization;
using System.Text;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Linked text → HTML. Everything an author wrote is encoded here.</summary>
internal static class ProseWriter
{
    // Of the last text, for the next: a page has dozens.
    [ThreadStatic]
    private static StringBuilder? spare;

    /// <param name="references">Takes the citations; null where the page shows no notes, and markers are left out.</param>
    public static Html Write(LinkedProse prose, SiteContext context, References? references)
    {
        if (prose.IsEmpty)
        {
            return Html.Empty;
        }

        // What writes one text may ask for another: whoever finds the builder taken makes one.
        var html = spare ?? new StringBuilder();
        spare = null;
        foreach (var part in prose.Parts)
        {
            Append(html, part, context, references);
        }

        var text = new Html(html.ToString());
        spare = html.Clear();
        return text;
    }

    /// <summary>The words alone.</summary>
    public static string WritePlain(LinkedProse prose)
    {
        var text = new StringBuilder();
        foreach (var part in prose.Parts)
        {
            text.Append(part switch
            {
                LinkedPart.Text words => words.Value,
                LinkedPart.EntryLink link => link.Label,
                LinkedPart.Heading heading => heading.Title,
                _ => "",
            });
        }

        return text.ToString();
    }

    private static void Append(StringBuilder html, LinkedPart part, SiteContext context, References? references)
    {
        switch (part)
        {
            case LinkedPart.Markup markup:
                html.Append(markup.Html);
                break;
            case LinkedPart.Text text:
                html.AppendUnbroken(text.Value);
                break;
            case LinkedPart.Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} id=\"").AppendEncoded(heading.Anchor).Append("\">")
                    .AppendUnbroken(heading.Title).Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>\n");
                break;
            case LinkedPart.EntryLink link:
                AppendLink(html, link, context, references);
                break;
            case LinkedPart.Cite cite:
                references?.AppendMarkers(html, cite.Citations);
                break;
            case LinkedPart.Asset asset:
                AppendAsset(html, asset, context);
                break;
        }
    }

    private static void AppendLink(StringBuilder html, LinkedPart.EntryLink link, SiteContext context, References? references)
    {
        var isWhole = Unbroken.IsWhole(link.Label);
        html.Append((link.IsAutomatic, isWhole) switch
        {
            (true, true) => "<a class=\"term " + Unbroken.Class + "\" href=\"",
            (true, false) => "<a class=\"term\" href=\"",
            (false, true) => "<a class=\"" + Unbroken.Class + "\" href=\"",
            (false, false) => "<a href=\"",
        }).AppendEncoded(SiteAddress.WithAnchor(context.GetHref(link.Target), link.Anchor));
        if (references?.Defines(link.Target) == true)
        {
            html.Append("\" data-title=\"").AppendEncoded(Heads.GetTitle(link.Target)).Append("\" data-short=\"").AppendEncoded(context.GetShort(link.Target));
        }

        html.Append("\">");
        _ = isWhole ? html.AppendEncoded(link.Label) : html.AppendUnbroken(link.Label);
        html.Append("</a>");
    }

    private static void AppendAsset(StringBuilder html, LinkedPart.Asset asset, SiteContext context)
    {
        var href = HtmlText.Encode(context.Address.GetHref(UrlPath.OfFile(asset.File.Path.Value)));
        _ = asset.IsImage
            ? html.Append("<img loading=\"lazy\" src=\"").Append(href).Append("\" alt=\"").AppendEncoded(asset.Label).Append("\">")
            : html.Append("<a href=\"").Append(href).Append("\">").AppendEncoded(asset.Label).Append("</a>");
    }
}
