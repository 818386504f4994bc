using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>Every disagreement between sources: the open ones first.</summary>
public sealed record DisputesPage : PageModel
{
    public required ImmutableArray<Group> Groups { get; init; }

    /// <param name="State">Name of the state, and id of the heading.</param>
    /// <param name="Disputes">The questions; the detail is the position that the site follows.</param>
    public sealed record Group(string State, string Title, ImmutableArray<Link> Disputes);
}
