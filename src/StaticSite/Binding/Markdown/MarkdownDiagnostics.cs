using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Everything that can be wrong in running text.</summary>
internal static class MarkdownDiagnostics
{
    public static Diagnostic RawHtml(SourceSpan span) => Diagnostic.Error(
        "SS220", span, "raw HTML is not allowed", "write Markdown; a literal `<` is written `\\<`");

    /// <summary>A link to where links may not lead.</summary>
    /// <param name="whole">The link with its brackets.</param>
    /// <param name="meant">The whole link as it should be written; null where nobody can tell.</param>
    public static Diagnostic ForbiddenLink(SourceSpan span, string address, SourceSpan whole, string? meant) => Diagnostic.Error(
        "SS221", span, $"a link to `{(address.Length > 60 ? address[..60] + "…" : address)}` is not allowed",
        meant is not null ? $"write `{meant}`" : "link to `https://…`, `http://…`, `mailto:…`, a file in `assets/…`, or to an entry with `[[id]]`") with
    {
        Repair = meant is null ? null : new([new(whole, meant)], IsSure: false),
    };

    /// <summary>A citation that cannot be read.</summary>
    /// <param name="length">Of the faulty stretch; one that goes on in the next line is not mended.</param>
    /// <param name="meant">What should stand there; null where nobody can tell.</param>
    public static Diagnostic MalformedCitation(SourceSpan span, string reason, int length, string? meant) => Diagnostic.Error(
        "SS222", span, $"this citation cannot be read: {reason}",
        meant is not null ? $"write `{meant}`" : "write `[@source-id]`, `[@source-id, p. 4]` or `[@first; @second]` on one line") with
    {
        Repair = meant is not null && span.Length == length ? new([new(span, meant)], IsSure: true) : null,
    };

    /// <summary>A wiki-link that cannot be read.</summary>
    /// <param name="whole">The link with its brackets.</param>
    /// <param name="length">Of the whole link: one that goes on in the next line is not mended.</param>
    /// <param name="span">Where the fault stands.</param>
    /// <param name="meant">The whole link as it should be written; null where nobody can tell.</param>
    public static Diagnostic MalformedWikiLink(SourceSpan whole, string reason, int length, SourceSpan span, string? meant) => Diagnostic.Error(
        "SS223", span, $"this link cannot be read: {reason}", meant is not null ? $"write `{meant}`" : "write `[[id]]`, `[[id|words]]` or `[[id#heading]]` on one line") with
    {
        Repair = meant is not null && whole.Length == length ? new([new(whole, meant)], IsSure: true) : null,
    };

    public static Diagnostic Uncited(SourceSpan span, string what) => Diagnostic.Error(
        "SS224", span, $"{what} without a source", "add a citation such as `[@source-id, p. 4]` to this paragraph, item or row");

    /// <summary>A heading of a level that texts do not have.</summary>
    /// <param name="signs">Number signs at its beginning; 0 where it has none.</param>
    /// <param name="meant">The number signs that belong there.</param>
    public static Diagnostic WrongHeading(SourceSpan span, string message, int signs, string meant) => Diagnostic.Error(
        "SS225", span, message, "headings in the text are `## …` and, below one of these, `### …`; the title comes from the front matter") with
    {
        Repair = signs == 0 ? null : new([new(span with { Length = signs }, meant)], IsSure: false),
    };

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

    /// <summary>Signs of Markdown that would be read as words.</summary>
    /// <param name="meant">What should stand there; null where nobody can tell.</param>
    public static Diagnostic Leftover(SourceSpan span, string problem, string help, string? meant) => Diagnostic.Error(
        "SS232", span, problem, meant is null ? help : $"write `{meant}`") with
    {
        Repair = meant is null ? null : new([new(span, meant)], IsSure: false),
    };
}
