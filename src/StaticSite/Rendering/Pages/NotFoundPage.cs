namespace StaticSite.Rendering.Pages;

/// <summary>The page that is served where there is none.</summary>
public sealed record NotFoundPage : PageModel;
