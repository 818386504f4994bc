using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;

namespace StaticSite.Timeline;

/// <summary>Draws all events small: one lane a track; events of the same stretch of time share a mark.</summary>
internal static class StripBuilder
{
    /// <summary>Most marks in the whole figure.</summary>
    public const int MaxMarks = 200;

    private const int MaxTicks = 7;

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
        foreach (var months in MonthsPerBin)
        {
            var scale = new StripScale(first, last + 1, months);
            ImmutableArray<TimelineStrip.Lane> drawn = [.. lanes.Select(lane => new TimelineStrip.Lane(lane.Track, lane.Events.Length, GetMarks(lane.Events, scale)))];
            if (drawn.Sum(lane => lane.Marks.Length) <= MaxMarks || months == MonthsPerBin[^1])
            {
                return new TimelineStrip(first, last, drawn, GetTicks(scale));
            }
        }

        throw new InvalidOperationException("The coarsest scale is always taken.");
    }

    // Dates that are known stand where they belong; the others are drawn as bars over all the time that may be meant.
    private static ImmutableArray<TimelineStrip.Mark> GetMarks(ImmutableArray<TimelineEvent> events, StripScale scale)
    {
        var counts = new SortedDictionary<int, int>();
        var fuzzy = new SortedSet<int>();
        foreach (var span in events.Select(item => EventSpan.Of(item.Date)))
        {
            var (from, to) = scale.BinsOf(span);
            for (var bin = from; bin <= to; bin++)
            {
                if (scale.IsFuzzy(span))
                {
                    fuzzy.Add(bin);
                }
                else
                {
                    counts[bin] = counts.GetValueOrDefault(bin) + 1;
                }
            }
        }

        return [.. GetRuns(fuzzy).Select(run => scale.ToMark(run.From, run.To, 1, isUncertain: true)), .. counts.Select(bin => scale.ToMark(bin.Key, bin.Key, bin.Value, isUncertain: false))];
    }

    // Bars that touch are one bar.
    private static IEnumerable<(int From, int To)> GetRuns(SortedSet<int> bins)
    {
        var start = int.MinValue;
        var previous = int.MinValue;
        foreach (var bin in bins)
        {
            if (start != int.MinValue && bin != previous + 1)
            {
                yield return (start, previous);
                start = bin;
            }

            start = start == int.MinValue ? bin : start;
            previous = bin;
        }

        if (start != int.MinValue)
        {
            yield return (start, previous);
        }
    }

    private static ImmutableArray<TimelineStrip.Tick> GetTicks(StripScale scale)
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
}
