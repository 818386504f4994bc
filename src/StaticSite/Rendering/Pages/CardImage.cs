namespace StaticSite.Rendering.Pages;

/// <summary>A picture for links shared elsewhere, 1200 by 630 pixels.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Description">What it shows, in plain words.</param>
public sealed record CardImage(string Url, string Description);
