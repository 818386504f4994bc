using System.Net;
using Markdig.Syntax.Inlines;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Turns the inlines of a block into parts of a text.</summary>
internal sealed class InlineReader(FileScope scope, TextOrigin origin, ProseBuilder prose)
{
    private bool isInsideLink;

    /// <param name="linkable">False where nothing is linked by itself.</param>
    public void Read(ContainerInline? container, bool linkable, StatementCheck statements)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            ReadOne(inline, linkable, statements);
        }
    }

    private void ReadOne(Inline inline, bool linkable, StatementCheck statements)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan(), literal.Span.Start, linkable, statements);
                break;
            case HtmlEntityInline entity when ForbiddenCharacters.IndexIn(entity.Transcoded.AsSpan(), 0) is var at and >= 0:
                scope.Add(ForbiddenCharacters.Describe(entity.Transcoded[entity.Transcoded.Start + at], SpanOf(entity)));
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan(), entity.Span.Start, linkable, statements);
                break;
            case LineBreakInline lineBreak:
                ReadLineBreak(lineBreak, linkable, statements);
                break;
            case EmphasisInline emphasis:
                var tag = emphasis.DelimiterCount == 2 ? "strong" : "em";
                Wrap(emphasis, $"<{tag}>", $"</{tag}>", linkable, statements);
                break;
            case CodeInline code:
                prose.AddMarkup("<code>");
                prose.AddText(code.Content, linkable: false);
                prose.AddMarkup("</code>");
                break;
            case WikiLinkInline or CitationInline:
                ReadBracket((BracketInline)inline, linkable, statements);
                break;
            case AutolinkInline autolink:
                ReadAutolink(autolink, statements);
                break;
            case LinkInline link:
                ReadLink(link, statements);
                break;
            case HtmlInline html:
                scope.Add(MarkdownDiagnostics.RawHtml(SpanOf(html)));
                break;
            case ContainerInline container:
                Read(container, linkable, statements);
                break;
        }
    }

    private void AddText(ReadOnlySpan<char> words, int position, bool linkable, StatementCheck statements)
    {
        statements.Append(words, position);
        prose.AddText(words, linkable);
        if (linkable)
        {
            AddAbbreviations(words, position);
        }
    }

    private void AddAbbreviations(ReadOnlySpan<char> words, int position)
    {
        for (var at = 0; Abbreviation.FindNext(words, at) is { Length: > 0 } found; at = found.Start + found.Length)
        {
            var span = origin.GetSpan(position + found.Start, found.Length);
            scope.Abbreviations.Add(new AbbreviationUse(words.Slice(found.Start, found.Length).ToString(), span, Abbreviation.IsExplained(words, found.Start, found.Length)));
        }
    }

    private void ReadLineBreak(LineBreakInline lineBreak, bool linkable, StatementCheck statements)
    {
        if (lineBreak.IsHard)
        {
            statements.Append(" ", lineBreak.Span.Start);
            prose.AddMarkup("<br>");
        }
        else
        {
            AddText(" ", lineBreak.Span.Start, linkable, statements);
        }
    }

    private void Wrap(ContainerInline inline, string open, string close, bool linkable, StatementCheck statements)
    {
        prose.AddMarkup(open);
        Read(inline, linkable, statements);
        prose.AddMarkup(close);
    }

    private void ReadBracket(BracketInline inline, bool linkable, StatementCheck statements)
    {
        if (inline is CitationInline)
        {
            // A citation that cannot be read is reported as that, not as a missing one too.
            statements.IsCited = true;
            if (BracketContent.ReadCitation(inline, scope, origin) is { IsEmpty: false } citations)
            {
                prose.AddCite(new ProsePart.Cite(citations));
            }

            return;
        }

        if (inline.Content.StartsWith('!'))
        {
            AddText(inline.Content.AsSpan(1), inline.ContentStart + 1, linkable: false, statements);
        }
        else if (BracketContent.ReadWikiLink(inline, scope, origin) is { } link)
        {
            statements.Append(link.Label, inline.ContentStart);
            prose.Add(isInsideLink ? new ProsePart.Text(link.Label ?? link.Target.Value.Value, IsLinkable: false) : link);
        }
    }

    private void ReadAutolink(AutolinkInline autolink, StatementCheck statements)
    {
        var address = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        if (CheckAddress(address, SpanOf(autolink)))
        {
            prose.AddMarkup(OpenLink(address));
            AddText(autolink.Url, autolink.Span.Start + 1, linkable: false, statements);
            prose.AddMarkup("</a>");
        }
    }

    private void ReadLink(LinkInline link, StatementCheck statements)
    {
        var address = link.Url ?? "";
        var span = SpanOf(link);
        if (address.StartsWith("assets/", StringComparison.Ordinal) || link.IsImage)
        {
            ReadAsset(link, address, span);
        }
        else if (CheckAddress(address, span))
        {
            isInsideLink = true;
            Wrap(link, OpenLink(address), "</a>", linkable: false, statements);
            isInsideLink = false;
        }
        else
        {
            Read(link, linkable: false, statements);
        }
    }

    private void ReadAsset(LinkInline link, string address, SourceSpan span)
    {
        var label = PlainText.Of(link);
        if (!address.StartsWith("assets/", StringComparison.Ordinal))
        {
            scope.Add(MarkdownDiagnostics.ForbiddenLink(span, address));
        }
        else if (link.IsImage && string.IsNullOrWhiteSpace(label))
        {
            scope.Add(MarkdownDiagnostics.ImageWithoutText(span));
        }
        else
        {
            prose.Add(new ProsePart.Asset(new(new SourcePath(address), SpanOfAddress(link)), label, link.IsImage));
        }
    }

    // A link by reference has its address elsewhere.
    private SourceSpan SpanOfAddress(LinkInline link) =>
        link.Reference is null && !link.UrlSpan.IsEmpty ? origin.GetSpan(link.UrlSpan.Start, link.UrlSpan.Length) : SpanOf(link);

    private bool CheckAddress(string address, SourceSpan span)
    {
        var isAllowed = WebAddress.IsAllowedLink(address);
        if (!isAllowed)
        {
            scope.Add(MarkdownDiagnostics.ForbiddenLink(span, address));
        }

        return isAllowed;
    }

    private static string OpenLink(string address) => $"<a class=\"external\" rel=\"noopener nofollow\" href=\"{WebUtility.HtmlEncode(address)}\">";

    private SourceSpan SpanOf(Inline inline) => origin.GetSpan(inline.Span.Start, inline.Span.Length);
}
