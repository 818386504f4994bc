using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The timeline for a frame on another site: a list, and where it comes from.</summary>
public sealed record EmbedPage : PageModel
{
    /// <summary>In order of time; the newest only, where there are very many.</summary>
    public required ImmutableArray<TimelineRow> Rows { get; init; }

    /// <summary>How many events there are.</summary>
    public required int Count { get; init; }

    /// <summary>True where <see cref="Rows"/> has every event.</summary>
    public bool IsComplete => Rows.Length == Count;

    /// <summary>Pages that hold every event in full, for what cannot be told from the rows.</summary>
    public required ImmutableArray<string> ListHrefs { get; init; }

    /// <summary>Absolute address of the timeline.</summary>
    public required string TimelineUrl { get; init; }

    public required ImmutableArray<string> StylesheetHrefs { get; init; }
}
