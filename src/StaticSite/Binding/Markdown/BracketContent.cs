using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Reads what stands between the brackets of wiki-links and citations.</summary>
internal static partial class BracketContent
{
    /// <summary>The link, or null after a diagnostic.</summary>
    public static ProsePart.WikiLink? ReadWikiLink(BracketInline inline, FileScope scope, TextOrigin origin)
    {
        var whole = origin.GetSpan(inline.Span.Start, inline.Span.Length);
        if (!inline.IsComplete)
        {
            scope.Add(MarkdownDiagnostics.MalformedWikiLink(whole, "`]]` is missing", inline.Span.Length, whole, inline.Content.Length == 0 ? null : $"[[{inline.Content}]]"));
            return null;
        }

        var bar = inline.Content.IndexOf('|', StringComparison.Ordinal);
        var target = bar < 0 ? inline.Content : inline.Content[..bar];
        var label = bar < 0 ? null : inline.Content[(bar + 1)..].Trim();
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var name = hash < 0 ? target : target[..hash];
        var lead = name.Length - name.TrimStart().Length;
        if (label is "")
        {
            scope.Add(MarkdownDiagnostics.MalformedWikiLink(whole, "the words after `|` are missing", inline.Span.Length, origin.GetSpan(inline.ContentStart + bar, 1), $"[[{target}]]"));
            return null;
        }

        if (!EntryId.TryParse(name.Trim(), out var id))
        {
            var isEmpty = name.Trim(' ', '!').Length == 0;
            var fault = isEmpty ? "the id is missing" : $"`{name.Trim()}` is not an id";
            var place = isEmpty ? whole : origin.GetSpan(inline.ContentStart + lead, name.Trim().Length);
            scope.Add(MarkdownDiagnostics.MalformedWikiLink(whole, fault, inline.Span.Length, place, GuessLink(name.Trim(), target[name.Length..], label)));
            return null;
        }

        var anchor = hash < 0 ? (Located<string>?)null : new(target[(hash + 1)..].Trim(), SpanOfAnchor(target, hash, inline.ContentStart, origin));
        return new(new(id, origin.GetSpan(inline.ContentStart + lead, id.Value.Length)), anchor, label);
    }

    // Where nothing follows the number sign, the sign itself is the fault.
    private static SourceSpan SpanOfAnchor(string target, int hash, int contentStart, TextOrigin origin) =>
        hash + 1 == target.Length ? origin.GetSpan(contentStart + hash, 1) : origin.GetSpan(contentStart + hash + 1, target.Length - hash - 1);

    // The way to a file names its entry; words with blanks between them, or a single one, were meant to be read. Between bar and brackets the two may have changed places.
    private static string? GuessLink(string name, string anchor, string? label)
    {
        if (label is not null && EntryId.TryParse(label, out _) && label.Contains('-', StringComparison.Ordinal))
        {
            return $"[[{label}{anchor}|{name}]]";
        }

        var file = name[(name.LastIndexOf('/') + 1)..];
        file = file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        var isWords = name.Contains(' ', StringComparison.Ordinal) || name.All(char.IsLetter);
        var words = label ?? (isWords ? name : null);
        return EntryId.FromText(file) is { } id ? $"[[{id}{anchor}{(words is null ? "" : "|" + words)}]]" : null;
    }

    /// <summary>The citations; empty after a diagnostic.</summary>
    public static ImmutableArray<Citation> ReadCitation(BracketInline inline, FileScope scope, TextOrigin origin)
    {
        var whole = origin.GetSpan(inline.Span.Start, inline.Span.Length);
        if (!inline.IsComplete || inline.Content.Trim().Length == 0)
        {
            var (reason, meant) = inline.IsComplete ? ("the id of the source is missing", null) : ("`]` is missing", inline.Content.Length == 0 ? null : $"[@{inline.Content}]");
            scope.Add(MarkdownDiagnostics.MalformedCitation(whole, reason, inline.Span.Length, meant));
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
        if (Separator().Match(text) is { Success: true } separator)
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(origin.GetSpan(position + separator.Index, separator.Length), "two citations have no `;` between them", separator.Length, separator.Value is "," ? ";" : "; "));
            return null;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var name = (comma < 0 ? text : text[..comma]).Trim();
        var locator = comma < 0 ? null : text[(comma + 1)..].Trim();
        if (!EntryId.TryParse(name, out var id))
        {
            scope.Add(name.Length == 0
                ? MarkdownDiagnostics.MalformedCitation(span, "the id of the source is missing", 0, null)
                : MarkdownDiagnostics.CitationOfNoId(origin.GetSpan(position, name.Length), name, GuessCitation(name)));
            return null;
        }

        if (locator is "")
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(span, "the place after the comma is missing", 0, null));
            locator = null;
        }

        return new Citation(new(id, origin.GetSpan(position, name.Length)), locator);
    }

    // An id with a place in the source behind it, or an id in other letters.
    private static string? GuessCitation(string name) =>
        Place().Match(name) is { Success: true } place ? $"{place.Groups["id"].Value}, {place.Groups["place"].Value}" : EntryId.FromText(name)?.Value;

    // The comma or blank before a second citation.
    [GeneratedRegex(@",(?= *@)| +(?=@)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<id>[a-z0-9]+(-[a-z0-9]+)*) +(?<place>(pp?|para|paras|page|pages|section|sec|art|article|chapter|ch|vol|no|§)\b.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
