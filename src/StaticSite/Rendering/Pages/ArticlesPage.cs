using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>All articles, grouped by kind.</summary>
public sealed record ArticlesPage : PageModel
{
    public required ImmutableArray<EntryGroup> Groups { get; init; }
}
