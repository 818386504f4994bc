using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>A strand of the subject; events and articles belong to one or more.</summary>
/// <param name="Label">Short name for marks and filters.</param>
/// <param name="Hue">1 to 7, one of the theme's colours.</param>
public sealed record Track(Located<EntryId> Id, string Title, string Label, string Short, int Hue);
