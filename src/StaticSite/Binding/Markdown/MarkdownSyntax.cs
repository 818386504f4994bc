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

    /// <summary>The tree of a text, with source positions in UTF-16 units from its start; null where it is nested too deeply to be meant.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig has no other way to say that its depth limit is exceeded, which keeps hostile text from filling the stack.
            return null;
        }
    }

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
