namespace StaticSite.Binding.Markdown;

/// <summary><c>[@…]</c>.</summary>
internal sealed class CitationInline(string content, int contentStart, bool isComplete) : BracketInline(content, contentStart, isComplete);
