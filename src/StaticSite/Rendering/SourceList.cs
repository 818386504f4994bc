using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Some of the sources, on a page of their own.</summary>
/// <param name="Label">Year or letter, for the list of such pages.</param>
internal sealed record SourceList(string Label, string Title, string Description, UrlPath Path, ImmutableArray<SourceList.Group> Groups)
{
    public int Count => Groups.Sum(group => group.Sources.Length);

    /// <param name="Anchor">Id of the group's heading.</param>
    internal sealed record Group(string Title, string Anchor, ImmutableArray<Source> Sources);
}
