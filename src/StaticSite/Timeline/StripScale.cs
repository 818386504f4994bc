using StaticSite.Rendering.Pages;

namespace StaticSite.Timeline;

/// <summary>From days to places on the overview, in bins of whole months.</summary>
/// <param name="Start">First year shown.</param>
/// <param name="End">Year after the last one shown.</param>
internal sealed record StripScale(int Start, int End, int MonthsPerBin)
{
    private const double DaysPerMonth = 30.4375;

    private int Months => (End - Start) * 12;

    /// <summary>Place of a month counted from the start.</summary>
    public int XOf(int month) => (int)((long)Math.Min(month, Months) * TimelineStrip.Width / Months);

    /// <summary>First and last bin that a span touches. A span shorter than a bin has its middle in one: a year alone is no January.</summary>
    public (int From, int To) BinsOf(EventSpan span)
    {
        if (IsFuzzy(span) || span.Certainty == SpanCertainty.Exact)
        {
            return (BinOf(MonthOf(span.From)), BinOf(MonthOf(span.To)));
        }

        var middle = BinOf((MonthOf(span.From) + MonthOf(span.To)) / 2);
        return (middle, middle);
    }

    /// <summary>True where the date cannot be drawn as a point: it is uncertain, or vaguer than a bin.</summary>
    public bool IsFuzzy(EventSpan span) => span.Certainty switch
    {
        SpanCertainty.Uncertain => true,
        SpanCertainty.Imprecise => (span.To.DayNumber - span.From.DayNumber) / DaysPerMonth > MonthsPerBin,
        _ => false,
    };

    /// <summary>The mark over all bins from one to another.</summary>
    public TimelineStrip.Mark ToMark(int from, int to, int count, bool isUncertain)
    {
        var x = XOf(from * MonthsPerBin);
        return new TimelineStrip.Mark(x, Math.Max(1, XOf((to + 1) * MonthsPerBin) - x), count, isUncertain);
    }

    private int BinOf(int month) => Math.Clamp(month, 0, Months - 1) / MonthsPerBin;

    private int MonthOf(DateOnly day) => ((day.Year - Start) * 12) + day.Month - 1;
}
