using StaticSite.Content.Dates;

namespace StaticSite.Trust;

/// <summary>When something began and ended, as far as its date can say: the first and last day that may be meant for each.</summary>
internal sealed record Stretch(DateOnly FirstStart, DateOnly LastStart, DateOnly LastEnd)
{
    /// <summary>What a date says. One that is uncertain itself may be a year off either way.</summary>
    public static Stretch Of(EdtfDate date)
    {
        var isVague = date.Shape == EdtfShape.OneOf || date.Points.Any(point => point.IsApproximate || point.IsUncertain);
        var lastStart = date.Shape switch
        {
            EdtfShape.OneOf => date.Latest,
            EdtfShape.Interval when date.Start == IntervalEnd.Known => date.Points[0].Latest,
            _ => date.Points.Min(point => point.Latest),
        };
        return new(Move(date.Earliest, isVague ? -1 : 0), Move(lastStart, isVague ? 1 : 0), Move(date.Latest, isVague ? 1 : 0));
    }

    /// <summary>True where it cannot have begun before the other had.</summary>
    public bool BeginsAfterStartOf(Stretch other) => FirstStart > other.LastStart;

    /// <summary>True where it cannot have begun before the other was over.</summary>
    public bool BeginsAfterEndOf(Stretch other) => FirstStart > other.LastEnd;

    /// <summary>True where the two may have a day in common.</summary>
    public bool MayMeet(Stretch other) => !BeginsAfterEndOf(other) && !other.BeginsAfterEndOf(this);

    private static DateOnly Move(DateOnly day, int years) =>
        day.Year + years is < 1 or > 9999 ? day : day.AddYears(years);
}
