using System.Collections.Immutable;
using StaticSite.Routing;

namespace StaticSite.Rendering.Twins;

/// <summary>The twin of a page that lists others.</summary>
/// <param name="Short">What the list is, in one plain sentence.</param>
internal sealed record ListTwin(string Title, string Short, UrlPath Path, SiteContext Context, ImmutableArray<ListTwin.Group> Groups) : ITwin
{
    public byte[] ToJson() => TwinJson.Write(json =>
    {
        json.WriteHead(Path.Value.Trim('/'), "page", "List", Title);
        json.WriteString("short", Short);
        json.WriteString("url", Context.Address.GetAbsolute(Path));
        json.WriteStartArray("items");
        foreach (var line in Groups.SelectMany(group => group.Lines))
        {
            json.WriteStartObject();
            json.WriteString("title", line.Title);
            json.WriteIfPresent("date", line.Date);
            json.WriteString("url", line.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public byte[] ToMarkdown()
    {
        var text = new MarkdownText();
        text.Heading(1, Title);
        text.Paragraph(Short);
        foreach (var group in Groups.Where(group => !group.Lines.IsEmpty))
        {
            text.Heading(2, group.Title);
            text.OpenList();
            foreach (var line in group.Lines)
            {
                text.OpenItem();
                text.Words(line.Date is null ? "" : line.Date + ": ");
                text.Link(line.Title, line.Url);
                text.Words(string.IsNullOrEmpty(line.Detail) ? "" : " – " + line.Detail);
                text.CloseItem();
            }

            text.CloseList();
        }

        return text.ToBytes();
    }

    /// <param name="Title">Kind, letter or year that its lines share.</param>
    internal sealed record Group(string Title, ImmutableArray<Line> Lines);

    /// <param name="Url">Absolute.</param>
    internal sealed record Line(string Title, string Url, string? Date = null, string? Detail = null);
}
