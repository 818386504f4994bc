using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>A source and, where given, the place in it.</summary>
/// <param name="Locator">Page, paragraph, section; plain text.</param>
public sealed record Citation(Located<EntryId> Source, string? Locator);
