using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;
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

        if (name.Trim(' ', '!').Length == 0)
        {
            scope.Add(MarkdownDiagnostics.MalformedWikiLink(whole, "the id is missing", inline.Span.Length, whole, null));
            return null;
        }

        var anchor = hash < 0 ? (Located<string>?)null : new(target[(hash + 1)..].Trim(), SpanOfAnchor(target, hash, inline.ContentStart, origin));
        var place = origin.GetSpan(inline.ContentStart + lead, name.Trim().Length);
        return EntryId.TryParse(name.Trim(), out var id) ? new(new(id, place), anchor, label)
            : ReadLoose(name.Trim(), target[name.Length..], label) is not { } loose ? Refuse(scope, MarkdownDiagnostics.MalformedWikiLink(whole, $"`{name.Trim()}` is not an id", inline.Span.Length, place, null))
            : new(new(loose.Id, place), anchor, loose.Label) { Loose = new(name.Trim(), whole, inline.Span.Length, "[[", loose.After) };
    }

    private static ProsePart.WikiLink? Refuse(FileScope scope, Diagnostic fault)
    {
        scope.Add(fault);
        return null;
    }

    // Where nothing follows the number sign, the sign itself is the fault.
    private static SourceSpan SpanOfAnchor(string target, int hash, int contentStart, TextOrigin origin) =>
        hash + 1 == target.Length ? origin.GetSpan(contentStart + hash, 1) : origin.GetSpan(contentStart + hash + 1, target.Length - hash - 1);

    // The way to a file names its entry; words with blanks between them, or a single one, were meant to be read. Between bar and brackets the two may have changed places.
    private static (EntryId Id, string? Label, string After)? ReadLoose(string name, string anchor, string? label)
    {
        if (label is not null && EntryId.TryParse(label, out var swapped) && label.Contains('-', StringComparison.Ordinal))
        {
            return (swapped, name, $"{anchor}|{name}]]");
        }

        var file = name[(name.LastIndexOf('/') + 1)..];
        file = file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        var isWords = name.Contains(' ', StringComparison.Ordinal) || name.All(char.IsLetter);
        var words = label ?? (isWords ? name : null);
        return EntryId.FromText(file) is { } id ? (id, words, $"{anchor}{(words is null ? "" : "|" + words)}]]") : null;
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
        if (name.Length == 0)
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(span, "the id of the source is missing", 0, null));
            return null;
        }

        if (locator is "")
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(span, "the place after the comma is missing", 0, null));
            locator = null;
        }

        var named = origin.GetSpan(position, name.Length);
        if (EntryId.TryParse(name, out var id))
        {
            return new Citation(new(id, named), locator);
        }

        if (ReadLooseSource(name) is not { } loose)
        {
            scope.Add(MarkdownDiagnostics.MalformedCitation(named, $"`{name}` is not an id", 0, null));
            return null;
        }

        return new Citation(new(loose.Id, named), locator) { Loose = new(name, named, name.Length, "", loose.After) };
    }

    // An id with a place in the source behind it, or an id in other letters.
    private static (EntryId Id, string After)? ReadLooseSource(string name) =>
        Place().Match(name) is { Success: true } place && EntryId.TryParse(place.Groups["id"].Value, out var id) ? (id, ", " + place.Groups["place"].Value)
        : EntryId.FromText(name) is { } meant ? (meant, "")
        : null;

    // The comma or blank before a second citation.
    [GeneratedRegex(@",(?= *@)| +(?=@)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<id>[a-z0-9]+(-[a-z0-9]+)*) +(?<place>(pp?|para|paras|page|pages|section|sec|art|article|chapter|ch|vol|no|§)\b.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
