using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The page on which everything is searched; without script the way to the lists.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>Letters of the glossary, each a link to its place there.</summary>
    public required ImmutableArray<Link> Letters { get; init; }

    /// <summary>Lists of all entries of a kind.</summary>
    public required ImmutableArray<Link> Lists { get; init; }
}
