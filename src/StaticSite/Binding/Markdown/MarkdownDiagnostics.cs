using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Everything that can be wrong in running text.</summary>
internal static class MarkdownDiagnostics
{
    public static Diagnostic RawHtml(SourceSpan span) => Diagnostic.Error(
        "SS220", span, "raw HTML is not allowed", "write Markdown; a literal `<` is written `\\<`");

    public static Diagnostic ForbiddenLink(SourceSpan span, string address) => Diagnostic.Error(
        "SS221", span, $"a link to `{(address.Length > 60 ? address[..60] + "…" : address)}` is not allowed",
        "link to `https://…`, `http://…`, `mailto:…`, a file in `assets/…`, or to an entry with `[[id]]`");

    public static Diagnostic MalformedCitation(SourceSpan span, string reason) => Diagnostic.Error(
        "SS222", span, $"this citation cannot be read: {reason}", "write `[@source-id]`, `[@source-id, p. 4]` or `[@first; @second]` on one line");

    /// <summary>A citation whose id is none.</summary>
    /// <param name="span">Where the name stands.</param>
    public static Diagnostic CitationOfNoId(SourceSpan span, string name, EntryId? meant)
    {
        var fault = MalformedCitation(span, $"`{name}` is not an id");
        return meant is null ? fault : fault with { Help = $"did you mean `{meant}`?", Repair = Repair.Replace(span, name, new(meant.Value.Value, IsSure: true)) };
    }

    public static Diagnostic MalformedWikiLink(SourceSpan span, string reason) => Diagnostic.Error(
        "SS223", span, $"this link cannot be read: {reason}", "write `[[id]]`, `[[id|words]]` or `[[id#heading]]` on one line");

    /// <summary>The same where it is known what should stand there.</summary>
    /// <param name="length">Of the whole link, brackets included: one that goes on in the next line is not mended.</param>
    public static Diagnostic MalformedWikiLink(SourceSpan span, string reason, int length, string? meant)
    {
        var fault = MalformedWikiLink(span, reason);
        return meant is null ? fault : fault with
        {
            Help = $"write `{meant}`",
            Repair = span.Length == length ? new([new(span, meant)], IsSure: true) : null,
        };
    }

    public static Diagnostic Uncited(SourceSpan span, string what) => Diagnostic.Error(
        "SS224", span, $"{what} without a source", "add a citation such as `[@source-id, p. 4]` to this paragraph, item or row");

    public static Diagnostic WrongHeading(SourceSpan span, string message) => Diagnostic.Error(
        "SS225", span, message, "headings in the text are `## …` and, below one of these, `### …`; the title comes from the front matter");

    public static Diagnostic NotOneParagraph(SourceSpan span, string key) => Diagnostic.Error(
        "SS226", span, $"`{key}` must be one paragraph", "lists, headings and tables belong in the text of an entry");

    public static Diagnostic ImageWithoutText(SourceSpan span) => Diagnostic.Error(
        "SS227", span, "the image has no description", "say between the brackets what it shows: `![A map of …](assets/map.png)`");

    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error(
        "SS228", span, "lists, quotations or brackets in this text are nested too deeply", "write them one after the other");

    public static Diagnostic TooLong(SourceSpan span) => Diagnostic.Error(
        "SS229", span, $"the paragraph that begins here has more than {Paragraphs.MaxLength} characters", "part it with blank lines");

    public static Diagnostic LeadsAwayFromHeading(SourceSpan span, string what) => Diagnostic.Error(
        "SS230", span, $"a {what} cannot stand in a heading", "a heading is plain words; put it into the text below");
}
