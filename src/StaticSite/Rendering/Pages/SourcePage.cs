using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>One source with everything that leans on it.</summary>
public sealed record SourcePage : PageModel
{
    public required SourceLine Source { get; init; }

    /// <summary>Where the publisher's other sources are listed.</summary>
    public required string PublisherHref { get; init; }

    public string? Note { get; init; }

    public required ImmutableArray<Use> Uses { get; init; }

    /// <param name="From">The page that cites the source.</param>
    /// <param name="KindLabel">“Article”, “Event” …</param>
    /// <param name="Locators">Places in the source that it cites, each once; may be empty.</param>
    public sealed record Use(Link From, string KindLabel, ImmutableArray<string> Locators);
}
