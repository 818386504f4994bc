using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering.Twins;

/// <summary>The twin of a page that is a tool and holds nothing to read: what it is and where.</summary>
internal sealed class PlainTwin(Func<PageModel> create) : ITwin
{
    public byte[] ToJson()
    {
        var head = create().Head;
        return TwinJson.Write(json =>
        {
            json.WriteHead(new Uri(head.CanonicalUrl!).AbsolutePath.Trim('/'), "page", "Page", head.Title);
            json.WriteString("short", head.Description);
            json.WriteString("url", head.CanonicalUrl);
        });
    }

    public byte[] ToMarkdown()
    {
        var head = create().Head;
        var text = new MarkdownText();
        text.Heading(1, head.Title);
        text.Paragraph(head.Description);
        text.OpenParagraph();
        text.Address(head.CanonicalUrl!);
        return text.ToBytes();
    }
}
