using StaticSite.Sources;

namespace StaticSite.Diagnostics;

/// <summary>Another place that a diagnostic speaks of: the first definition, the near miss.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Message);
