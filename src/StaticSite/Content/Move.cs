using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>An address that leads to another one for good. Both are written from the root of the site, with a slash at both ends.</summary>
public sealed record Move(Located<string> From, Located<string> To);
