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
    private int openTags;

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
                ReadLiteral(literal, linkable, statements);
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
                ReadHtml(html);
                break;
            case DelimiterInline delimiter:
                // A bracket that belongs to no link.
                AddText(delimiter.ToLiteral(), delimiter.Span.Start, linkable, statements);
                Read(delimiter, linkable, statements);
                break;
            case ContainerInline container:
                Read(container, linkable, statements);
                break;
        }
    }

    // An escaped sign is a word, whatever it would have been otherwise. In a table the span begins with the blank before the words.
    private void ReadLiteral(LiteralInline literal, bool linkable, StatementCheck statements)
    {
        var words = literal.Content.AsSpan();
        var isTrimmed = !literal.IsFirstCharacterEscaped && literal.Span.Length > words.Length;
        AddText(words, literal.Span.Start + (isTrimmed ? origin.CountBlanks(literal.Span.Start) : 0), linkable, statements, literal.IsFirstCharacterEscaped);
    }

    // A closing tag belongs to the fault that the opening one is.
    private void ReadHtml(HtmlInline html)
    {
        var isClosing = html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (!isClosing || openTags == 0)
        {
            scope.Add(MarkdownDiagnostics.RawHtml(SpanOf(html)));
        }

        openTags = Math.Max(0, openTags + (isClosing ? -1 : 1));
    }

    private void AddText(ReadOnlySpan<char> words, int position, bool linkable, StatementCheck statements, bool isEscaped = false)
    {
        statements.Append(words, position, isEscaped);
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

        if (inline.IsComplete && inline.Content is ['!', _, ..])
        {
            AddText(inline.Content.AsSpan(1), inline.ContentStart + 1, linkable: false, statements);
        }
        else if (BracketContent.ReadWikiLink(inline, scope, origin) is { } link)
        {
            statements.Append(link.Label, inline.ContentStart);
            prose.Add(isInsideLink ? new ProsePart.Text(link.Label ?? link.Loose?.Text ?? link.Target.Value.Value, IsLinkable: false) : link);
        }
    }

    private void ReadAutolink(AutolinkInline autolink, StatementCheck statements)
    {
        var address = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        if (!WebAddress.IsAllowedLink(address))
        {
            scope.Add(MarkdownDiagnostics.ForbiddenLink(SpanOf(autolink), address, SpanOf(autolink), null));
        }
        else
        {
            prose.AddMarkup(OpenLink(address));
            AddText(autolink.Url, autolink.Span.Start + 1, linkable: false, statements);
            prose.AddMarkup("</a>");
        }
    }

    private void ReadLink(LinkInline link, StatementCheck statements)
    {
        var address = link.Url ?? "";
        if (address.StartsWith("assets/", StringComparison.Ordinal) || link.IsImage)
        {
            ReadAsset(link, address);
        }
        else if (CheckAddress(link, address))
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

    private void ReadAsset(LinkInline link, string address)
    {
        var label = PlainText.Of(link);
        if (!address.StartsWith("assets/", StringComparison.Ordinal))
        {
            scope.Add(MarkdownDiagnostics.ForbiddenLink(SpanOfAddress(link), address, SpanOf(link), LinkGuess.Asset(address, label)));
        }
        else if (link.IsImage && string.IsNullOrWhiteSpace(label))
        {
            scope.Add(MarkdownDiagnostics.ImageWithoutText(SpanOf(link)));
        }
        else
        {
            prose.Add(new ProsePart.Asset(new(new SourcePath(address), SpanOfAddress(link)), label, link.IsImage));
        }
    }

    // A link by reference has its address elsewhere.
    private SourceSpan SpanOfAddress(LinkInline link) =>
        link.Reference is null && !link.UrlSpan.IsEmpty ? origin.GetSpan(link.UrlSpan.Start, link.UrlSpan.Length) : SpanOf(link);

    private bool CheckAddress(LinkInline link, string address)
    {
        var isAllowed = WebAddress.IsAllowedLink(address);
        if (!isAllowed)
        {
            scope.Add(MarkdownDiagnostics.ForbiddenLink(SpanOfAddress(link), address, SpanOf(link), LinkGuess.Link(address, PlainText.Of(link))));
        }

        return isAllowed;
    }

    private static string OpenLink(string address) => $"<a class=\"external\" rel=\"noopener nofollow\" href=\"{WebUtility.HtmlEncode(address)}\">";

    private SourceSpan SpanOf(Inline inline) => origin.GetSpan(inline.Span.Start, inline.Span.Length);
}
