using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Reads what stands between the brackets of wiki-links and citations.</summary>
internal static class BracketContent
{
    /// <summary>The link, or null after a diagnostic.</summary>
    public static ProsePart.WikiLink? ReadWikiLink(BracketInline inline, FileScope scope, TextOrigin origin)
    {
        var whole = origin.GetSpan(inline.Span.Start, inline.Span.Length);
        if (!inline.IsComplete)
        {
            scope.Add(MarkdownDiagnostics.MalformedWikiLink(whole, "`]]` is missing"));
            return null;
        }

        var bar = inline.Content.IndexOf('|', StringComparison.Ordinal);
        var target = bar < 0 ? inline.Content : inline.Content[..bar];
        var label = bar < 0 ? null : inline.Content[(bar + 1)..].Trim();
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var name = hash < 0 ? target : target[..hash];
        if (label is "" || !EntryId.TryParse(name.Trim(), out var id))
        {
            var suggestion = EntryId.FromText(name);
            var fault = label is "" ? "the words after `|` are missing" : name.Trim().Length == 0 ? "the id is missing" : $"`{name.Trim()}` is not an id";
            var meant = suggestion is null || label is "" ? null : $"[[{suggestion}{target[name.Length..]}|{label ?? name.Trim()}]]";
            scope.Add(MarkdownDiagnostics.MalformedWikiLink(whole, fault, inline.Span.Length, meant));
            return null;
        }

        var lead = name.Length - name.TrimStart().Length;
        var anchor = hash < 0 ? (Located<string>?)null : new(target[(hash + 1)..].Trim(), origin.GetSpan(inline.ContentStart + hash + 1, Math.Max(1, target.Length - hash - 1)));
        return new(new(id, origin.GetSpan(inline.ContentStart + lead, id.Value.Length)), anchor, label);
    }

    /// <summary>The citations; empty after a diagnostic.</summary>
    public static ImmutableArray<Citation> ReadCitation(BracketInline inline, FileScope scope, TextOrigin origin)
    {
        if (!inline.IsComplete)
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(origin.GetSpan(inline.Span.Start, inline.Span.Length), "`]` is missing"));
            return [];
        }

        var citations = ImmutableArray.CreateBuilder<Citation>();
        var start = 0;
        foreach (var piece in inline.Content.Split(';'))
        {
            var lead = piece.Length - piece.TrimStart().Length;
            var isMarked = piece.AsSpan(lead).StartsWith("@");
            var text = piece.Trim().TrimStart('@');
            if (ReadOne(text, inline.ContentStart + start + lead + (isMarked ? 1 : 0), origin, scope) is { } citation)
            {
                citations.Add(citation);
            }

            start += piece.Length + 1;
        }

        return citations.ToImmutable();
    }

    /// <summary>Reads <c>source-id</c> or <c>source-id, locator</c>; null after a diagnostic.</summary>
    /// <param name="position">Where the text stands in its origin.</param>
    public static Citation? ReadOne(string text, int position, TextOrigin origin, FileScope scope)
    {
        var span = origin.GetSpan(position, Math.Max(1, text.Length));
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var name = (comma < 0 ? text : text[..comma]).Trim();
        var locator = comma < 0 ? null : text[(comma + 1)..].Trim();
        if (!EntryId.TryParse(name, out var id))
        {
            scope.Add(name.Length == 0
                ? MarkdownDiagnostics.MalformedCitation(span, "the id of the source is missing")
                : MarkdownDiagnostics.CitationOfNoId(origin.GetSpan(position, name.Length), name, EntryId.FromText(name)));
            return null;
        }

        if (locator is "")
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(span, "the place after the comma is missing"));
            locator = null;
        }

        return new Citation(new(id, origin.GetSpan(position, name.Length)), locator);
    }
}
