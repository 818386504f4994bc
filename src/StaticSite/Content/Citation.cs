using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>A source and, where given, the place in it.</summary>
/// <param name="Locator">Page, paragraph, section; plain text.</param>
public sealed record Citation(Located<EntryId> Source, string? Locator)
{
    /// <summary>What was written in the place of the id; null where an id was.</summary>
    public LooseName? Loose { get; init; }
}
