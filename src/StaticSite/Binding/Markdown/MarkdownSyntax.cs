using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace StaticSite.Binding.Markdown;

/// <summary>The Markdown that authors write: CommonMark and pipe tables, with wiki-links and citations.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Create();

    /// <summary>The tree of a text, with source positions in UTF-16 units from its start.</summary>
    public static MarkdownDocument Parse(string text) => MarkdownParser.Parse(text, Pipeline);

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
