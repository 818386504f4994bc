using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The way to the sources.</summary>
public sealed record SourcesPage : PageModel
{
    public required int Count { get; init; }

    public required ImmutableArray<Kind> Kinds { get; init; }

    /// <summary>The lists by year; the detail is how many sources each holds.</summary>
    public required ImmutableArray<Link> Years { get; init; }

    /// <summary>The lists by letter of the publisher, with the same detail.</summary>
    public required ImmutableArray<Link> Letters { get; init; }

    /// <summary>Publishers of primary sources, where their sources are listed; the detail is how many of these are primary.</summary>
    public required ImmutableArray<Link> Primary { get; init; }

    /// <summary>Address of the report on how well the sources support the site.</summary>
    public required string TrustHref { get; init; }

    /// <summary>A kind of source with how many there are.</summary>
    public sealed record Kind(string Name, string Title, int Count);
}
