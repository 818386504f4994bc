using System.Globalization;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>Writes what was measured of timelines as Markdown tables: medians with least and most.</summary>
internal static class TimelineTable
{
    private const double Kilobyte = 1000;

    public static void WriteHead(TextWriter output)
    {
        output.WriteLine("| events | side | files | gzip, KB | elements | usable, ms | usable at 4×, ms | ms a frame | work a frame, ms | Tab stops | events among them | on paper |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    public static void WriteRows(TextWriter output, IEnumerable<TimelineRecord> records)
    {
        foreach (var record in records)
        {
            WriteRow(output, ToCells(record));
        }
    }

    /// <summary>What the filters of our side cost.</summary>
    public static void WriteFilters(TextWriter output, IEnumerable<TimelineRecord> records)
    {
        output.WriteLine("\n| events | gzip once all are asked for, KB | whole page read at 4×, ms | first filter, ms | later filters: handlers, ms | with style and layout, ms | first search: handlers, ms | later searches: handlers, ms | with style and layout, ms |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var record in records.Where(record => record.Choices.Count > 0))
        {
            WriteRow(
                output,
                Integer(record.Events),
                Kilobytes(record.BytesInUse),
                ToText(record.Complete, "N0"),
                ToText(record.FirstFilter, "0"),
                ToText(record.Choices.Select(choice => choice.Handled), "0.0"),
                ToText(record.Choices.Select(choice => choice.LaidOut), "0.0"),
                ToText(record.FirstSearches.Select(search => search.Handled), "0.0"),
                ToText(record.Searches.Select(search => search.Handled), "0.0"),
                ToText(record.Searches.Select(search => search.LaidOut), "0.0"));
        }
    }

    private static string[] ToCells(TimelineRecord record) =>
    [
        Integer(record.Events),
        record.Side.Name,
        Integer(record.Files),
        Kilobytes(record.Bytes),
        record.Count is { } count ? Integer(count.Elements) : "–",
        Usable(record, 1),
        Usable(record, TimelineComparison.SlowDown),
        ToText(record.FramesBetween, "0.0"),
        ToText(record.FrameWork, "0.0"),
        record.Count is { } stops ? Integer(stops.Focusable) : "–",
        record.Count is { } reached ? Integer(reached.FocusableEvents) : "–",
        record.Paper is { } paper ? string.Create(CultureInfo.InvariantCulture, $"{paper.Events} on {paper.Pages} A4") : "",
    ];

    private static string Usable(TimelineRecord record, int slowDown) => record.GivenUp.Contains(slowDown)
        ? string.Create(CultureInfo.InvariantCulture, $"not in {TimelineBrowser.Patience.TotalSeconds:0} s")
        : ToText(record.Usable[slowDown], "N0");

    private static string ToText(IEnumerable<double> numbers, string format) => numbers.Any() ? Spread.Of(numbers).ToText(format) : "–";

    private static string Kilobytes(long bytes) => (bytes / Kilobyte).ToString("N1", CultureInfo.InvariantCulture);

    private static string Integer(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void WriteRow(TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
