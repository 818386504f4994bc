namespace StaticSite.Rendering.Pages;

/// <summary>A place elsewhere on the site that refers to this page, with the sentence it stands in.</summary>
/// <param name="From">The page that refers here.</param>
/// <param name="KindLabel">“Article”, “Term” …</param>
/// <param name="Before">Plain text of the sentence before the mention.</param>
/// <param name="Mention">Plain text of the mention.</param>
/// <param name="After">Plain text after it.</param>
public sealed record BacklinkLine(Link From, string KindLabel, string Before, string Mention, string After);
