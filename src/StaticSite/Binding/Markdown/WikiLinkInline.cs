namespace StaticSite.Binding.Markdown;

/// <summary><c>[[…]]</c>.</summary>
internal sealed class WikiLinkInline(string content, int contentStart, bool isComplete) : BracketInline(content, contentStart, isComplete);
