using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>A timeline event as one entry of a list.</summary>
public sealed record EventLine
{
    public required string Id { get; init; }

    public required DateText Date { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    public required Html Summary { get; init; }

    public required ImmutableArray<TrackMark> Tracks { get; init; }

    /// <summary>“Signing”, “Meeting” …</summary>
    public string? KindLabel { get; init; }

    public string? Place { get; init; }

    /// <summary>Null for a confirmed event, which needs no mark; “single-source” or “disputed” otherwise.</summary>
    public string? State { get; init; }

    /// <summary>The state in words; null with <see cref="State"/>.</summary>
    public string? StateLabel { get; init; }
}
