namespace StaticSite.Rendering.Pages;

/// <summary>One item of the main navigation.</summary>
public sealed record NavigationItem(string Text, string Href, Section Section);
