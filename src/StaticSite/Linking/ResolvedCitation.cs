using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>A source that exists and, where given, the place in it.</summary>
public sealed record ResolvedCitation(Source Source, string? Locator);
