using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>A small figure of all events: one lane a track, marks binned so that there are never more than 200.</summary>
/// <param name="FirstYear">Year at x = 0.</param>
/// <param name="LastYear">Last year that is shown; its end is x = 1000.</param>
/// <param name="Ticks">Years to label.</param>
public sealed record TimelineStrip(int FirstYear, int LastYear, ImmutableArray<TimelineStrip.Lane> Lanes, ImmutableArray<TimelineStrip.Tick> Ticks)
{
    /// <summary>Width of the figure in its own units; marks and ticks lie between 0 and this.</summary>
    public const int Width = 1000;

    public sealed record Lane(TrackMark Track, int Count, ImmutableArray<Mark> Marks);

    /// <param name="X">Left edge, 0 to 1000.</param>
    /// <param name="Span">Width, at least 1.</param>
    /// <param name="Count">How many events share the mark, at least 1; 1 for all bars.</param>
    /// <param name="IsUncertain">True where the date is not exact to the month.</param>
    public readonly record struct Mark(int X, int Span, int Count, bool IsUncertain);

    public readonly record struct Tick(int X, string Label);
}
