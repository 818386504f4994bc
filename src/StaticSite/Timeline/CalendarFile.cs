using System.Globalization;
using System.Text;
using StaticSite.Content.Dates;

namespace StaticSite.Timeline;

/// <summary>Writes events as a calendar, RFC 5545. Only events known to the day can stand in a calendar.</summary>
internal static class CalendarFile
{
    // RFC 5545, 3.1: lines of at most 75 octets, continued by a blank.
    private const int MaxOctets = 75;

    /// <param name="Uid">Unique and stable.</param>
    /// <param name="Stamp">Day the entry was last changed.</param>
    public sealed record Item(string Uid, EdtfDate Date, string Title, string Summary, string Url, string? Place, DateOnly Stamp);

    public static string Write(string title, IEnumerable<Item> items)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//StaticSite//Timeline//EN");
        Line(text, "X-WR-CALNAME:" + Escape(title));
        foreach (var item in items.Where(item => IsExact(item.Date)))
        {
            Write(text, item);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>True for a day or a stretch of days without qualifiers.</summary>
    public static bool IsExact(EdtfDate date) =>
        date.Shape is EdtfShape.Date or EdtfShape.Interval && !date.IsUncertain && date.End == IntervalEnd.Known
        && date.Points.All(point => point.Day is not null) && date.Latest < DateOnly.MaxValue;

    private static void Write(StringBuilder text, Item item)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + item.Uid);
        Line(text, "DTSTAMP:" + Day(item.Stamp) + "T000000Z");
        Line(text, "DTSTART;VALUE=DATE:" + Day(item.Date.Earliest));
        Line(text, "DTEND;VALUE=DATE:" + Day(item.Date.Latest.AddDays(1)));
        Line(text, "SUMMARY:" + Escape(item.Title));
        Line(text, "DESCRIPTION:" + Escape(item.Summary));
        Line(text, "URL:" + item.Url);
        if (item.Place is { } place)
        {
            Line(text, "LOCATION:" + Escape(place));
        }

        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11.
    private static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
