namespace StaticSite.Binding.Markdown;

/// <summary>Finds <c>[@…]</c>.</summary>
internal sealed class CitationParser() : BracketParser("[@", "]")
{
    protected override BracketInline Create(string content, int contentStart, bool isComplete) => new CitationInline(content, contentStart, isComplete);
}
