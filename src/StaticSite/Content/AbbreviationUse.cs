using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>An abbreviation in a running text.</summary>
/// <param name="IsExplained">True where it stands in brackets behind words, as one does that is explained there.</param>
public sealed record AbbreviationUse(string Name, SourceSpan Span, bool IsExplained);
