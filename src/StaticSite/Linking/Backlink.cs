using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>A link seen from its target: the entry it stands in and the sentence around it, all plain text.</summary>
public sealed record Backlink(Entry From, string Before, string Mention, string After);
