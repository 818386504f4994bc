using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>A numbered note at the end of a page: one source with the places of this page that cite it.</summary>
/// <param name="Number">1-based, in order of first use.</param>
/// <param name="Anchor">Id of the note on the page.</param>
public sealed record ReferenceLine(int Number, string Anchor, SourceLine Source, ImmutableArray<ReferenceLine.Use> Uses)
{
    /// <param name="Label">“a”, “b” … for the way back.</param>
    /// <param name="Href">Address of the marker in the text; null where the use has no marker.</param>
    /// <param name="Locator">Page, paragraph or section in the source; null where none was given.</param>
    public readonly record struct Use(string Label, string? Href, string? Locator);
}
