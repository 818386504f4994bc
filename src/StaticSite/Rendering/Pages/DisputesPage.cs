using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>Every disagreement between sources: the open ones first.</summary>
public sealed record DisputesPage : PageModel
{
    public required ImmutableArray<DisputeLine> Disputes { get; init; }
}
