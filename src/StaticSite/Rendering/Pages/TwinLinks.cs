namespace StaticSite.Rendering.Pages;

/// <summary>The same page for programs.</summary>
/// <param name="JsonHref">Address of what the page is about, as JSON.</param>
/// <param name="MarkdownHref">Address of the whole page as Markdown.</param>
public sealed record TwinLinks(string JsonHref, string MarkdownHref);
