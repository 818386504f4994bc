namespace StaticSite.Rendering;

/// <summary>What the pages depend on beside the content.</summary>
/// <param name="BaseUrl">Published address instead of the one in <c>site.yml</c>; null to keep it.</param>
/// <param name="IsPreview">True to ask search engines to stay away.</param>
/// <param name="Repository">Address of the repository instead of the one in <c>site.yml</c>; null to keep it.</param>
/// <param name="Today">The day for which the trust report holds; null for the newest on which the content says that something was checked.</param>
public sealed record RenderOptions(Uri? BaseUrl = null, bool IsPreview = false, Uri? Repository = null, DateOnly? Today = null);
