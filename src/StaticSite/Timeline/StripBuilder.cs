using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Rendering.Pages;

namespace StaticSite.Timeline;

/// <summary>Draws all events small: one lane a track; events of the same stretch of time share a mark.</summary>
internal static class StripBuilder
{
    /// <summary>Most marks in the whole figure.</summary>
    public const int MaxMarks = 200;

    private const int MaxTicks = 8;

    // From a quarter of a year to a millennium; the finest that keeps the figure small is taken.
    private static readonly ImmutableArray<int> MonthsPerBin = [3, 6, 12, 24, 60, 120, 240, 600, 1200, 12000, 120000];

    private static readonly ImmutableArray<int> YearsPerTick = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

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
        var scale = MonthsPerBin
            .Select(months => new Scale(first, last + 1, months))
            .First(candidate => lanes.Sum(lane => lane.Events.Select(item => candidate.BinOf(item.Date)).Distinct().Count()) <= MaxMarks || candidate.MonthsPerBin == MonthsPerBin[^1]);
        return new TimelineStrip(
            first,
            last,
            [.. lanes.Select(lane => new TimelineStrip.Lane(lane.Track, lane.Events.Length, GetMarks(lane.Events, scale)))],
            GetTicks(scale));
    }

    private static ImmutableArray<TimelineStrip.Mark> GetMarks(ImmutableArray<TimelineEvent> events, Scale scale) =>
    [
        .. events
            .GroupBy(item => scale.BinOf(item.Date))
            .OrderBy(bin => bin.Key)
            .Select(bin => new TimelineStrip.Mark(
                scale.StartOf(bin.Key),
                Math.Max(1, scale.StartOf(bin.Key + 1) - scale.StartOf(bin.Key)),
                Weigh(bin.Count()),
                bin.All(item => item.Date.IsUncertain || item.Date.Points[0].Month is null))),
    ];

    private static int Weigh(int count) => count switch { 1 => 1, 2 => 2, <= 4 => 3, _ => 4 };

    private static ImmutableArray<TimelineStrip.Tick> GetTicks(Scale scale)
    {
        var step = YearsPerTick.First(years => (scale.End - scale.Start) / years <= MaxTicks || years == YearsPerTick[^1]);
        var firstTick = (scale.Start + step - 1) / step * step;
        return
        [
            .. Enumerable.Range(0, MaxTicks + 2)
                .Select(index => firstTick + (index * step))
                .Where(year => year < scale.End)
                .Select(year => new TimelineStrip.Tick(scale.XOf((year - scale.Start) * 12), year.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    /// <param name="Start">First year shown.</param>
    /// <param name="End">Year after the last one shown.</param>
    private sealed record Scale(int Start, int End, int MonthsPerBin)
    {
        private int Months => (End - Start) * 12;

        /// <summary>Place of a month counted from the start.</summary>
        public int XOf(int month) => (int)((long)Math.Min(month, Months) * TimelineStrip.Width / Months);

        public int StartOf(int bin) => XOf(bin * MonthsPerBin);

        /// <summary>A stretch of days that stands for one moment goes to its middle: a year alone is no January.</summary>
        public int BinOf(EdtfDate date)
        {
            var from = MonthOf(date.Points[0].Earliest);
            var middle = (from + MonthOf(date.Points[0].Latest)) / 2;
            return Math.Clamp(middle, 0, Months - 1) / MonthsPerBin;
        }

        private int MonthOf(DateOnly day) => ((day.Year - Start) * 12) + day.Month - 1;
    }
}
