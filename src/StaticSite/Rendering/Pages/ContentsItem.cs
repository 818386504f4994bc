namespace StaticSite.Rendering.Pages;

/// <summary>One line of a page's list of contents.</summary>
/// <param name="Level">2 or 3, as in the heading element.</param>
public sealed record ContentsItem(string Text, string Href, int Level);
