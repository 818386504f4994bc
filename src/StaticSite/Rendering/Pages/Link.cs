namespace StaticSite.Rendering.Pages;

/// <summary>A link to a page of this site.</summary>
/// <param name="Text">Plain text, not yet encoded.</param>
/// <param name="Href">Root-relative address with the base path.</param>
/// <param name="Detail">A few plain words more (a definition, an office); null where there are none.</param>
public sealed record Link(string Text, string Href, string? Detail = null);
