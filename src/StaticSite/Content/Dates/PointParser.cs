using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Content.Dates;

/// <summary>Reads one date of an EDTF expression.</summary>
internal static partial class PointParser
{
    /// <summary>The form of one date, for regular expressions of .NET and of JSON Schema; what no calendar has still fits it.</summary>
    public const string Pattern = $"({Year})(-({TwoDigits})(-({TwoDigits}))?)?{Qualifier}?";

    private const string Year = "[0-9]{4}|[0-9]{3}X|[0-9]{2}XX";
    private const string TwoDigits = "[0-9]{2}|XX";
    private const string Qualifier = "[?~%]";

    /// <summary>Reads a date. Exactly one of the two is null.</summary>
    /// <param name="text">The date alone.</param>
    /// <param name="whole">The expression it stands in, for messages.</param>
    public static (DatePoint? Point, EdtfFault? Fault) Parse(string text, string whole)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return (null, new EdtfFault($"`{whole}` is not a date in EDTF", LooseDate.Guess(whole)) { IsSure = !LooseDate.IsDoubtful(whole) });
        }

        var digits = match.Groups["year"].Value;
        var year = int.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture);
        var open = digits.Count(character => character == 'X');
        var month = ParseNumber(match.Groups["month"].Value);
        var day = ParseNumber(match.Groups["day"].Value);
        if (open > 0 && match.Groups["month"].Success)
        {
            // Level 2 of the standard has this; nothing in words would be as vague as the date.
            return (null, new EdtfFault($"`{whole}` gives a month of no certain year", $"{digits}"));
        }

        if (FindImpossible(open > 0 ? Math.Max(1, year) : year, month, day) is { } why)
        {
            return (null, new EdtfFault($"`{text}` is not a possible date: {why}", text == whole ? SwapDayAndMonth(year, month, day) : null, IsImpossible: true));
        }

        var qualifier = match.Groups["qualifier"].Value;
        return (new DatePoint(Math.Max(1, year), month, day, open)
        {
            IsApproximate = qualifier is "~" or "%",
            IsUncertain = qualifier is "?" or "%",
        }, null);
    }

    private static string? SwapDayAndMonth(int year, int? month, int? day) =>
        month > 12 && day is > 0 and <= 12 && month <= DaysIn(Math.Max(1, year), day.Value) ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{day:00}-{month:00}") : null;

    private static int? ParseNumber(string digits) => digits.Length == 0 || digits == "XX" ? null : int.Parse(digits, CultureInfo.InvariantCulture);

    private static string? FindImpossible(int year, int? month, int? day) => (month, day) switch
    {
        _ when year == 0 => "there is no year 0",
        (0 or (> 12 and < 21) or > 24, _) => $"there is no month {month}",
        ( >= 21, not null) => "a season has no days",
        (null, not null) => "a day needs its month",
        ({ } inMonth, { } number) when number == 0 || number > DaysIn(year, inMonth) => $"{MonthName(inMonth)} {year} has {DaysIn(year, inMonth)} days",
        _ => null,
    };

    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year, month);

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    [GeneratedRegex($"^(?<year>{Year})(-(?<month>{TwoDigits})(-(?<day>{TwoDigits}))?)?(?<qualifier>{Qualifier})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
