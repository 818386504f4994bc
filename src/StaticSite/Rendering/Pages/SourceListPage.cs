using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The sources of a year, or of the publishers under a letter.</summary>
public sealed record SourceListPage : PageModel
{
    public required ImmutableArray<Group> Groups { get; init; }

    public required int Count { get; init; }

    /// <summary>All lists of this sort; the detail is how many sources each holds.</summary>
    public required ImmutableArray<Link> Others { get; init; }

    /// <summary>What the others are: “Years”, “Letters”.</summary>
    public required string OthersLabel { get; init; }

    /// <summary>Address of this page among the others.</summary>
    public required string Here { get; init; }

    /// <param name="Anchor">Id of the group's heading.</param>
    public sealed record Group(string Title, string Anchor, ImmutableArray<SourceItem> Sources);
}
