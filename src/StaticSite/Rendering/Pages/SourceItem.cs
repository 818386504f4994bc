namespace StaticSite.Rendering.Pages;

/// <summary>A source in a list of sources.</summary>
/// <param name="Language">BCP 47 tag where it is not the site's; null otherwise.</param>
/// <param name="Words">Who published it, when, and how often it is cited.</param>
public sealed record SourceItem(string Id, string Title, string Href, string? Language, string Words);
