using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using StaticSite.Linking;
using StaticSite.Routing;

namespace StaticSite.Rendering.Twins;

/// <summary>Linked text → Markdown. The tags it meets are the binder's own, a closed list.</summary>
internal sealed class MarkdownProse(MarkdownText text, SiteContext context, References references)
{
    private readonly MarkdownTable table = new(text);

    // Holds the words of code until its end: how it is fenced depends on them.
    private StringBuilder? code;
    private bool isCodeBlock;
    private string href = "";

    /// <summary>A text of blocks.</summary>
    public void Write(LinkedProse prose)
    {
        foreach (var part in prose.Parts)
        {
            Write(part);
        }
    }

    /// <summary>Markers of the sources of what stands before.</summary>
    public void WriteMarkers(ImmutableArray<ResolvedCitation> citations)
    {
        foreach (var (number, _) in references.Cite(citations))
        {
            text.Raw(string.Create(CultureInfo.InvariantCulture, $"[^{number}]"));
        }
    }

    private void Write(LinkedPart part)
    {
        switch (part)
        {
            case LinkedPart.Markup markup:
                WriteTags(markup.Html);
                break;
            case LinkedPart.Text words when code is not null:
                code.Append(words.Value);
                break;
            case LinkedPart.Text words:
                text.Words(words.Value);
                break;
            case LinkedPart.Heading heading:
                text.Heading(heading.Level, heading.Title);
                break;
            case LinkedPart.EntryLink link:
                text.Link(link.Label, SiteAddress.WithAnchor(context.GetUrl(link.Target), link.Anchor));
                break;
            case LinkedPart.Cite cite:
                WriteMarkers(cite.Citations);
                break;
            case LinkedPart.Asset asset:
                text.Raw(asset.IsImage ? "!" : "");
                text.Link(asset.Label, context.Address.GetAbsolute(UrlPath.OfFile(asset.File.Path.Value)));
                break;
        }
    }

    private void WriteTags(string html)
    {
        for (var start = html.IndexOf('<', StringComparison.Ordinal); start >= 0;)
        {
            var end = html.IndexOf('>', start);
            WriteTag(html[(start + 1)..end]);
            start = html.IndexOf('<', end);
        }
    }

    private void WriteTag(string tag)
    {
        var name = tag.Split(' ')[0];
        switch (name)
        {
            case "p":
                text.OpenParagraph();
                break;
            case "ul":
                text.OpenList();
                break;
            case "ol":
                text.OpenList(GetAttribute(tag, "start") is { } first ? int.Parse(first, CultureInfo.InvariantCulture) : 1);
                break;
            case "/ul" or "/ol":
                text.CloseList();
                break;
            case "li":
                text.OpenItem();
                break;
            case "/li":
                text.CloseItem();
                break;
            case "blockquote":
                text.OpenQuotation();
                break;
            case "/blockquote":
                text.CloseQuotation();
                break;
            case "hr":
                text.OpenParagraph();
                text.Raw("---");
                break;
            default:
                WriteInlineTag(name, tag);
                break;
        }
    }

    private void WriteInlineTag(string name, string tag)
    {
        switch (name)
        {
            case "strong" or "/strong":
                text.Raw("**");
                break;
            case "em" or "/em":
                text.Raw("*");
                break;
            case "br":
                text.Raw("\\");
                text.NextLine();
                break;
            case "a":
                href = WebUtility.HtmlDecode(GetAttribute(tag, "href") ?? "");
                text.Raw("[");
                break;
            case "/a":
                text.Raw($"]({MarkdownEscape.Url(href)})");
                break;
            case "pre" or "code":
                isCodeBlock |= name == "pre";
                code ??= new StringBuilder();
                break;
            case "/code" or "/pre" when code is not null && isCodeBlock == (name == "/pre"):
                EndCode(code.ToString());
                break;
            default:
                table.WriteTag(name);
                break;
        }
    }

    private void EndCode(string words)
    {
        if (isCodeBlock)
        {
            text.CodeBlock(words);
        }
        else
        {
            text.Code(table.IsOpen ? words.Replace("|", "\\|", StringComparison.Ordinal) : words);
        }

        code = null;
        isCodeBlock = false;
    }

    private static string? GetAttribute(string tag, string name)
    {
        var start = tag.IndexOf(name + "=\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += name.Length + 2;
        return tag[start..tag.IndexOf('"', start)];
    }
}
