using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The events of a year.</summary>
/// <param name="Anchor">Id of the year's heading.</param>
public sealed record TimelineYear(string Name, string Anchor, ImmutableArray<TimelineRow> Rows);
