using System.Globalization;
using StaticSite.Content.Dates;

namespace StaticSite.Timeline;

/// <summary>The days an event may have lasted, and how well they are known.</summary>
/// <param name="From">First day that may be meant.</param>
/// <param name="To">Last day that may be meant.</param>
internal sealed record EventSpan(DateOnly From, DateOnly To, SpanCertainty Certainty)
{
    public static EventSpan Of(EdtfDate date) => new(date.Earliest, date.Latest, GetCertainty(date));

    /// <summary>
    /// The span for scripts: <c>2018-09-06</c>, <c>2018-09-06/2018-09-07</c>; ended by <c>~</c> where it is uncertain,
    /// by <c>*</c> where the event took less than the whole of it.
    /// </summary>
    public override string ToString()
    {
        var days = From == To ? Write(From) : $"{Write(From)}/{Write(To)}";
        return Certainty switch { SpanCertainty.Uncertain => days + "~", SpanCertainty.Imprecise => days + "*", _ => days };
    }

    private static SpanCertainty GetCertainty(EdtfDate date) =>
        date.IsUncertain || date.End != IntervalEnd.Known ? SpanCertainty.Uncertain
        : date.Points.All(point => point.Day is not null) ? SpanCertainty.Exact
        : SpanCertainty.Imprecise;

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
