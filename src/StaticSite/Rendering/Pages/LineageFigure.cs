using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>
/// A small figure of what an entry comes from and what follows from it: one box a row, what came before above the entry, what
/// came after below it, joined by rails on the left. Lengths are in units of the figure; text is 14 of them high.
/// </summary>
/// <param name="Height">Height of the figure.</param>
/// <param name="Title">Whose lineage it is, for those who do not see it.</param>
/// <param name="More">How many entries found no room.</param>
public sealed record LineageFigure(
    string Title, int Height, ImmutableArray<LineageFigure.Box> Boxes, ImmutableArray<LineageFigure.Label> Labels, ImmutableArray<LineageFigure.Rail> Rails, int More)
{
    /// <summary>Width of every figure: that of a small phone, so that text need not shrink there.</summary>
    public const int Width = 320;

    /// <param name="Lines">The name in lines that fit into the box.</param>
    /// <param name="Name">The whole name.</param>
    /// <param name="Href">Page of the entry; null for the entry itself.</param>
    public sealed record Box(int X, int Y, int Height, ImmutableArray<string> Lines, string Name, string? Href);

    /// <summary>How the boxes below it are related.</summary>
    /// <param name="Y">Foot of the letters.</param>
    public sealed record Label(int X, int Y, string Text);

    /// <summary>A vertical line with a branch to each box it joins.</summary>
    /// <param name="Branches">Heights of the branches, from the top down; at least two.</param>
    /// <param name="End">Where the branches meet the boxes.</param>
    public sealed record Rail(int X, ImmutableArray<int> Branches, int End);
}
