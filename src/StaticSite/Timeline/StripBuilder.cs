using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;

namespace StaticSite.Timeline;

/// <summary>Draws all events small: one lane a track, events that fall into the same bin share a mark.</summary>
internal static class StripBuilder
{
    private const int MaxMarks = 200;
    private const int MaxTicks = 8;

    /// <param name="lanes">Tracks with their events, in the order of the lanes.</param>
    public static TimelineStrip Create(IReadOnlyList<(TrackMark Track, ImmutableArray<TimelineEvent> Events)> lanes)
    {
        var all = lanes.SelectMany(lane => lane.Events).ToList();
        if (all.Count == 0)
        {
            return new TimelineStrip(0, 0, [], []);
        }

        var first = all.Min(item => item.Date.FirstWritten.Year);
        var last = all.Max(item => item.Date.LastWritten.Year);
        var bins = Math.Max(10, MaxMarks / lanes.Count);
        var scale = new Scale(first, last + 1, bins);
        return new TimelineStrip(
            first,
            last,
            [.. lanes.Select(lane => new TimelineStrip.Lane(lane.Track, lane.Events.Length, GetMarks(lane.Events, scale)))],
            GetTicks(scale));
    }

    private static ImmutableArray<TimelineStrip.Mark> GetMarks(ImmutableArray<TimelineEvent> events, Scale scale) =>
    [
        .. events
            .GroupBy(item => scale.BinOf(item.Date.FirstWritten))
            .OrderBy(bin => bin.Key)
            .Select(bin => new TimelineStrip.Mark(scale.StartOf(bin.Key), Math.Max(1, scale.StartOf(bin.Key + 1) - scale.StartOf(bin.Key) - 1), Weigh(bin.Count()), bin.All(item => item.Date.IsUncertain || item.Date.Points[0].Month is null))),
    ];

    private static int Weigh(int count) => count switch { 1 => 1, 2 => 2, <= 4 => 3, _ => 4 };

    private static ImmutableArray<TimelineStrip.Tick> GetTicks(Scale scale)
    {
        int[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        var step = steps.First(candidate => (scale.End - scale.Start) / candidate <= MaxTicks || candidate == 1000);
        var firstTick = (scale.Start + step - 1) / step * step;
        return
        [
            .. Enumerable.Range(0, MaxTicks + 2)
                .Select(index => firstTick + (index * step))
                .Where(year => year < scale.End)
                .Select(year => new TimelineStrip.Tick(scale.XOf(year), year.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    /// <param name="Start">First year shown.</param>
    /// <param name="End">Year after the last one shown.</param>
    private sealed record Scale(int Start, int End, int Bins)
    {
        public int XOf(int year) => (year - Start) * TimelineStrip.Width / (End - Start);

        public int StartOf(int bin) => bin * TimelineStrip.Width / Bins;

        public int BinOf(DateOnly day)
        {
            var years = day.Year - Start + ((day.DayOfYear - 1) / 366.0);
            return Math.Clamp((int)(years * Bins / (End - Start)), 0, Bins - 1);
        }
    }
}
