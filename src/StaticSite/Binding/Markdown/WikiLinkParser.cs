namespace StaticSite.Binding.Markdown;

/// <summary>Finds <c>[[…]]</c>.</summary>
internal sealed class WikiLinkParser() : BracketParser("[[", "]]")
{
    protected override BracketInline Create(string content, int contentStart, bool isComplete) => new WikiLinkInline(content, contentStart, isComplete);
}
