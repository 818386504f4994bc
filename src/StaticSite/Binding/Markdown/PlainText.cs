using System.Text;
using Markdig.Syntax.Inlines;

namespace StaticSite.Binding.Markdown;

/// <summary>The words of inlines without any markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(text, container);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                AutolinkInline link => text.Append(link.Url),
                WikiLinkInline link => text.Append(link.Content.TrimStart('!').Split('|')[^1]),
                _ => text,
            };
            Append(text, inline as ContainerInline);
        }
    }
}
