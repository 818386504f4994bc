using Markdig.Syntax.Inlines;

namespace StaticSite.Binding.Markdown;

/// <summary>A wiki-link or citation as the parser found it; what stands in it is read by <see cref="InlineReader"/>.</summary>
/// <param name="content">Text between the brackets; where the closing ones are missing, what was meant to stand there.</param>
/// <param name="contentStart">Position of that text, in UTF-16 units from the start of the Markdown text.</param>
/// <param name="isComplete">False where the closing brackets are missing on the line.</param>
internal abstract class BracketInline(string content, int contentStart, bool isComplete) : LeafInline
{
    public string Content { get; } = content;

    public int ContentStart { get; } = contentStart;

    public bool IsComplete { get; } = isComplete;
}
