namespace StaticSite.Rendering.Pages;

/// <summary>The way to another event.</summary>
public sealed record EventStep(string Title, string Href, DateText Date);
