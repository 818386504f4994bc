using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;

namespace StaticSite.Timeline;

/// <summary>Divides a long timeline: too many events for one page stand on a page a decade.</summary>
internal static class Decades
{
    /// <summary>Most events on one page.</summary>
    public const int MaxOnOnePage = 1000;

    /// <summary>The decades that have events, in order; none where one page holds all.</summary>
    /// <param name="events">In order of time.</param>
    public static ImmutableArray<Decade> Divide(ImmutableArray<TimelineEvent> events) =>
        events.Length <= MaxOnOnePage
            ? []
            : [.. events.GroupBy(item => item.Date.FirstWritten.Year / 10 * 10).OrderBy(decade => decade.Key).Select(decade => new Decade(decade.Key, [.. decade]))];

    /// <summary>The decade's name and the last segment of its address: <c>1990s</c>.</summary>
    public static string GetName(int year) => string.Create(CultureInfo.InvariantCulture, $"{year / 10 * 10}s");

    /// <param name="FirstYear">A multiple of ten.</param>
    /// <param name="Events">In order of time; at least one.</param>
    public sealed record Decade(int FirstYear, ImmutableArray<TimelineEvent> Events)
    {
        public string Name => GetName(FirstYear);
    }
}
