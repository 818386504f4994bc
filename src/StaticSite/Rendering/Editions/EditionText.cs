using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering.Editions;

/// <summary>Linked text → HTML of the edition: links lead to places in the same file, a citation to its source. Everything an author wrote is encoded here.</summary>
internal sealed class EditionText
{
    // Headings of a text stand below the part, the group and the entry.
    private const int HeadingOffset = 3;

    private readonly SiteContext context;
    private readonly Dictionary<EntryId, int> numbers;

    public EditionText(SiteContext context)
    {
        this.context = context;
        numbers = context.Site.Entries.Get<Source>(EntryKind.Source).Select((source, index) => (source.Id, Number: index + 1)).ToDictionary(pair => pair.Id, pair => pair.Number);
    }

    /// <summary>Number of a source, the same everywhere in the edition.</summary>
    public int GetNumber(Source source) => numbers[source.Id];

    /// <summary>Place of an entry, or of a heading in it. Ids hold no dot, so no two places are the same.</summary>
    public static string GetAnchor(Entry entry, string? heading) => heading is null ? entry.Id.Value : $"{entry.Id.Value}.{heading}";

    public static Html Encode(string text) => new(HtmlText.Encode(text));

    public Html Write(Content.Text.Prose prose, Entry owner)
    {
        var html = new StringBuilder();
        foreach (var part in context.Site.Get(prose).Parts)
        {
            Append(html, part, owner);
        }

        return new Html(html.ToString());
    }

    public static Html Link(Entry target) => new($"<a href=\"#{target.Id.Value}\">{HtmlText.Encode(target.Name)}</a>");

    public Html Cite(ImmutableArray<ResolvedCitation> citations)
    {
        var html = new StringBuilder();
        foreach (var source in citations.GroupBy(citation => citation.Source.Id))
        {
            var locators = string.Join("; ", source.Select(citation => citation.Locator).OfType<string>().Distinct(StringComparer.Ordinal));
            var name = string.Create(CultureInfo.InvariantCulture, $"Source {numbers[source.Key]}{(locators.Length == 0 ? "" : ", " + locators)}");
            html.Append("<a class=\"cite\" href=\"#").Append(source.Key.Value).Append("\" aria-label=\"").AppendEncoded(name)
                .Append(locators.Length == 0 ? "" : "\" title=\"").AppendEncoded(locators)
                .Append(CultureInfo.InvariantCulture, $"\">{numbers[source.Key]}</a>");
        }

        return new Html(html.ToString());
    }

    public static Html Join(params ReadOnlySpan<Html> parts)
    {
        var html = new StringBuilder();
        foreach (var part in parts)
        {
            html.Append(part.Value);
        }

        return new Html(html.ToString());
    }

    private void Append(StringBuilder html, LinkedPart part, Entry owner)
    {
        switch (part)
        {
            case LinkedPart.Markup markup:
                html.Append(markup.Html);
                break;
            case LinkedPart.Text text:
                html.AppendEncoded(text.Value);
                break;
            case LinkedPart.Heading heading:
                var level = heading.Level + HeadingOffset;
                html.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"").AppendEncoded(GetAnchor(owner, heading.Anchor)).Append("\">")
                    .AppendEncoded(heading.Title).Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
                break;
            case LinkedPart.EntryLink link:
                html.Append("<a href=\"#").AppendEncoded(Uri.EscapeDataString(GetAnchor(link.Target, link.Anchor))).Append("\">").AppendEncoded(link.Label).Append("</a>");
                break;
            case LinkedPart.Cite cite:
                html.Append(Cite(cite.Citations).Value);
                break;
            case LinkedPart.Asset asset:
                html.Append("<a href=\"").AppendEncoded(context.Address.GetAbsolute(UrlPath.OfFile(asset.File.Path.Value))).Append("\">").AppendEncoded(asset.Label).Append("</a>");
                break;
        }
    }
}
