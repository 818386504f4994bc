using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Linking;

/// <summary>A piece of a linked text.</summary>
public abstract record LinkedPart
{
    /// <summary>HTML tags that the binder wrote.</summary>
    public sealed record Markup(string Html) : LinkedPart;

    /// <summary>Plain text, not yet encoded.</summary>
    public sealed record Text(string Value) : LinkedPart;

    /// <summary>A heading of level 2 or 3 with its anchor.</summary>
    public sealed record Heading(int Level, string Anchor, string Title) : LinkedPart;

    /// <summary>A link to another entry.</summary>
    /// <param name="Anchor">A heading on its page, or null.</param>
    /// <param name="Label">Plain words to show.</param>
    /// <param name="IsAutomatic">True where the author wrote only the words.</param>
    public sealed record EntryLink(Entry Target, string? Anchor, string Label, bool IsAutomatic) : LinkedPart;

    /// <summary>Markers of the sources of what stands before.</summary>
    public sealed record Cite(ImmutableArray<ResolvedCitation> Citations) : LinkedPart;

    /// <summary>An image or download.</summary>
    public sealed record Asset(AssetFile File, string Label, bool IsImage) : LinkedPart;
}
