using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The events of ten years, where one page cannot hold all.</summary>
public sealed record DecadePage : PageModel
{
    public required ImmutableArray<TimelineYear> Years { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    /// <summary>The timeline narrowed to this decade, where it can be filtered.</summary>
    public required string TimelineHref { get; init; }
}
