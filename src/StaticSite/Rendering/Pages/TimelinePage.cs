using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The timeline: every event, or where there are too many for a page the way to the pages of the decades.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>All years with their events; empty where <see cref="Decades"/> is not.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }

    /// <summary>Pages of the decades; empty where this page holds all events.</summary>
    public required ImmutableArray<Decade> Decades { get; init; }

    public required ImmutableArray<TrackCount> Tracks { get; init; }

    public required ImmutableArray<Facet> Facets { get; init; }

    /// <summary>Scripts that make figure and fields answer; asked for behind those and before the events, which may take longer to read.</summary>
    public required ImmutableArray<string> ScriptHrefs { get; init; }

    public required TimelineStrip Strip { get; init; }

    public required int Count { get; init; }

    public required string CalendarHref { get; init; }

    public required string DataHref { get; init; }

    /// <summary>Absolute address of the view for other sites.</summary>
    public required string EmbedUrl { get; init; }

    public sealed record TrackCount(TrackMark Track, int Count);

    /// <param name="Name">Name of the parameter in addresses.</param>
    public sealed record Facet(string Name, string Label, ImmutableArray<Option> Options);

    /// <param name="Count">How many events have it.</param>
    public sealed record Option(string Value, string Label, int Count);

    public sealed record Decade(string Name, string Href, int Count);
}
