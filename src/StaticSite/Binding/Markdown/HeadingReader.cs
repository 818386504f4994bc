using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Binding.Markdown;

/// <summary>Reads the headings of one text: their levels, that they are plain words, and their anchors, each once.</summary>
internal sealed class HeadingReader(FileScope scope, TextOrigin origin)
{
    private readonly Dictionary<string, int> anchors = [];
    private bool hasSection;

    /// <summary>The heading at a level that texts have, with its anchor; reports one that is not allowed.</summary>
    public ProsePart.Heading Read(HeadingBlock heading)
    {
        var span = origin.GetSpan(heading.Span.Start, heading.Span.Length);
        var isOrphan = heading.Level == 3 && !hasSection;
        if (heading.Level is < 2 or > 3 || isOrphan)
        {
            var message = isOrphan ? "a `###` heading stands before any `##` heading" : $"a heading of level {heading.Level} is not allowed here";
            scope.Add(MarkdownDiagnostics.WrongHeading(span, message, heading.IsSetext ? 0 : heading.Level, heading.Level > 3 && hasSection ? "###" : "##"));
        }
        else if (heading.IsSetext)
        {
            scope.Add(MarkdownDiagnostics.Leftover(
                origin.GetSpan(heading.Span.End - heading.HeaderCharCount + 1, heading.HeaderCharCount), "a line of hyphens makes the paragraph above it a heading", "leave a blank line above it, or begin the heading with `##`", null));
        }

        foreach (var inline in heading.Inline?.FindDescendants<Inline>() ?? [])
        {
            CheckInHeading(inline);
        }

        hasSection |= heading.Level == 2;
        var title = PlainText.Of(heading.Inline);
        return new ProsePart.Heading(Math.Clamp(heading.Level, 2, 3), CreateAnchor(title), title);
    }

    // A heading also stands in the contents list and in links to it, where nothing could be followed.
    private void CheckInHeading(Inline inline)
    {
        var span = origin.GetSpan(inline.Span.Start, inline.Span.Length);
        if (inline is HtmlInline)
        {
            scope.Add(MarkdownDiagnostics.RawHtml(span));
        }
        else if (NameInHeading(inline) is { } what)
        {
            scope.Add(MarkdownDiagnostics.LeadsAwayFromHeading(span, what));
        }
    }

    private static string? NameInHeading(Inline inline) => inline switch
    {
        CitationInline => "citation",
        LinkInline { IsImage: true } => "picture",
        LinkInline or AutolinkInline => "link",
        WikiLinkInline link when !link.Content.StartsWith('!') => "link",
        _ => null,
    };

    // Anchors that begin like the page's own ones get a prefix, so that the two never meet.
    private string CreateAnchor(string title)
    {
        var slug = Slug.Create(title);
        var isReserved = slug.StartsWith("ref-", StringComparison.Ordinal) || slug.StartsWith("cite-", StringComparison.Ordinal) || slug.StartsWith("page-", StringComparison.Ordinal);
        slug = slug.Length == 0 || isReserved ? "section-" + slug : slug;
        var anchor = slug;
        for (var number = anchors.GetValueOrDefault(slug, 1); !anchors.TryAdd(anchor, 2); number++)
        {
            anchor = $"{slug}-{number}";
            anchors[slug] = number + 1;
        }

        return anchor;
    }
}
