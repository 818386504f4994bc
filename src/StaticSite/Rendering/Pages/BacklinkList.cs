using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The places that refer to a page; long lists are cut, the rest is counted.</summary>
public sealed record BacklinkList(ImmutableArray<BacklinkLine> Lines, int More)
{
    public static readonly BacklinkList Empty = new([], 0);
}
