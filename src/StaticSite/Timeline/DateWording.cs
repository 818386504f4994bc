using System.Globalization;
using StaticSite.Content.Dates;
using StaticSite.Rendering.Pages;

namespace StaticSite.Timeline;

/// <summary>Words a date for readers with exactly the precision it has; a year never becomes a 1 January.</summary>
public static class DateWording
{
    public static DateText ToText(EdtfDate date)
    {
        var parts = date.Shape switch
        {
            EdtfShape.Interval => WordInterval(date),
            EdtfShape.OneOf => WordSet(date, " or "),
            EdtfShape.AllOf => WordSet(date, " and "),
            _ => WordPoint(date.Points[0]),
        };
        return new DateText([.. parts], date.IsUncertain, date.Text) { Start = date.Shape is EdtfShape.Date or EdtfShape.Interval ? Machine(date.Points[0]) : null };
    }

    /// <summary>A day that is known for sure.</summary>
    public static DateText ToText(DateOnly day) => ToText(EdtfParser.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Date!);

    private static IEnumerable<DateText.Part> WordInterval(EdtfDate date)
    {
        var first = date.Points[0];
        return (date.Start, date.End) switch
        {
            (IntervalEnd.Known, IntervalEnd.Known) => WordSpan(first, date.Points[1]),
            (IntervalEnd.Known, IntervalEnd.Open) => WordPoint(first).Prepend(Words("since ")),
            (IntervalEnd.Known, _) => WordPoint(first).Prepend(Words("from ")).Append(Words(", end not known")),
            (IntervalEnd.Open, _) => WordPoint(first).Prepend(Words("until ")),
            _ => WordPoint(first).Prepend(Words("until ")).Append(Words(", beginning not known")),
        };
    }

    // “6–7 September 2018” rather than “6 September 2018 – 7 September 2018”.
    private static IEnumerable<DateText.Part> WordSpan(DatePoint from, DatePoint to)
    {
        var isPlain = !(from.IsApproximate || from.IsUncertain || to.IsApproximate || to.IsUncertain);
        if (isPlain && from is { Day: { } day, Month: { } month } && to.Day is not null && from.Year == to.Year)
        {
            var start = month == to.Month ? Number(day) : $"{Number(day)} {MonthName(month)}";
            var dash = month == to.Month ? "–" : " – ";
            return [new(start, Machine(from)), Words(dash), .. WordPoint(to)];
        }

        if (isPlain && from is { Day: null, Month: { } fromMonth, IsSeason: false } && to is { Day: null, Month: not null, IsSeason: false } && from.Year == to.Year)
        {
            return [new(MonthName(fromMonth), Machine(from)), Words(" – "), .. WordPoint(to)];
        }

        var isYears = from.Month is null && to.Month is null && isPlain;
        return [.. WordPoint(from), Words(isYears ? "–" : " – "), .. WordPoint(to)];
    }

    private static IEnumerable<DateText.Part> WordSet(EdtfDate date, string joint)
    {
        if (date is { Shape: EdtfShape.OneOf, Start: IntervalEnd.Known, End: IntervalEnd.Known, Points: [{ StartsRange: true } from, var to] })
        {
            return [Words("between "), .. WordPoint(from), Words(" and "), .. WordPoint(to)];
        }

        var isOneMonth = IsOneMonth(date);
        var points = date.Points.SelectMany((point, index) =>
        {
            // “4 or 5 December 2025” rather than “4 December 2025 or 5 December 2025”.
            IEnumerable<DateText.Part> member = isOneMonth && index < date.Points.Length - 1 ? [new(Number(point.Day!.Value), Machine(point))] : WordPoint(point);
            return index == 0 ? member : member.Prepend(Words(GetJoint(date, index, joint)));
        });
        return (date.Start, date.End) switch
        {
            (IntervalEnd.Open, IntervalEnd.Known) when date is { Shape: EdtfShape.OneOf, Points.Length: 1 } => points.Prepend(Words("by ")),
            (IntervalEnd.Open, _) => points.Append(Words(" or earlier")),
            (_, IntervalEnd.Open) => points.Append(Words(" or later")),
            _ => points,
        };
    }

    private static bool IsOneMonth(EdtfDate date) => date.Points.All(point =>
        point.Day is not null && !point.IsApproximate && !point.IsUncertain && point.Month == date.Points[0].Month && point.Year == date.Points[0].Year);

    // What stands between a member of a set and the one before it.
    private static string GetJoint(EdtfDate date, int index, string last) =>
        date.Points[index - 1].StartsRange ? " to " : index == date.Points.Length - 1 ? last : ", ";

    private static IEnumerable<DateText.Part> WordPoint(DatePoint point)
    {
        var text = new DateText.Part(Plain(point), Machine(point));
        IEnumerable<DateText.Part> parts = point.IsApproximate ? [Words("about "), text] : [text];
        return point.IsUncertain ? parts.Append(Words(" (uncertain)")) : parts;
    }

    private static string Plain(DatePoint point) => point switch
    {
        { Day: { } day, Month: { } month } => $"{Number(day)} {MonthName(month)} {Year(point)}",
        { IsSeason: true } => $"{Season(point.Month)} {Year(point)}",
        { Month: { } month } => $"{MonthName(month)} {Year(point)}",
        { UnspecifiedDigits: 1 } => $"{Year(point)}s",
        { UnspecifiedDigits: 2 } => $"{Ordinal((point.Year / 100) + 1)} century",
        _ => Year(point),
    };

    // The values HTML allows: a day, a month or a year of four digits.
    private static string? Machine(DatePoint point) => point switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}-{month:00}-{day:00}"),
        { IsSeason: true } or { UnspecifiedDigits: > 0 } => null,
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}-{month:00}"),
        _ => point.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static DateText.Part Words(string text) => new(text, null);

    private static string Year(DatePoint point) => Number(point.Year);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 1st, 2nd, 3rd, 4th; 11th to 13th; 21st …
    private static string Ordinal(int number) => Number(number) + (number is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Season(int? month) => month switch { 21 => "spring", 22 => "summer", 23 => "autumn", _ => "winter" };
}
