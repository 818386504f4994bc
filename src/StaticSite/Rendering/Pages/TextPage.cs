using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>A page of plain text: about, method, how to contribute.</summary>
public sealed record TextPage : PageModel
{
    public required string Title { get; init; }

    public required string Short { get; init; }

    public required ImmutableArray<ContentsItem> Contents { get; init; }

    public required Html Body { get; init; }

    public required ImmutableArray<ReferenceLine> References { get; init; }
}
