using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Comparing;

/// <summary>Writes measurements as a Markdown table: medians with least and most, ratios pair by pair.</summary>
internal static class ComparisonTable
{
    public static void WriteHead(TextWriter output)
    {
        output.WriteLine("| pages | side | files written (MiB) | wall, s | CPU, s | peak, MiB | wall ÷ ours | CPU ÷ ours | peak ÷ ours |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
    }

    /// <param name="contenders">Ours first; the first run of each warms the file cache and does not count.</param>
    public static void WriteRows(TextWriter output, int pages, ImmutableArray<Contender> contenders)
    {
        foreach (var contender in contenders)
        {
            string[] cells =
            [
                pages.ToString("N0", CultureInfo.InvariantCulture),
                contender.Name,
                string.Create(CultureInfo.InvariantCulture, $"{contender.Files:N0} ({contender.Bytes / (1024.0 * 1024.0):N0})"),
                Measure(contender, run => run.WallSeconds, "0.00"),
                Measure(contender, run => run.CpuSeconds, "0.00"),
                Measure(contender, run => run.PeakMebibytes, "0"),
                Compare(contender, contenders[0], run => run.WallSeconds),
                Compare(contender, contenders[0], run => run.CpuSeconds),
                Compare(contender, contenders[0], run => run.PeakMebibytes),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string Measure(Contender contender, Func<Measurement, double> value, string format) =>
        Spread.Of(contender.Runs.Skip(1).Select(value)).ToText(format);

    private static string Compare(Contender contender, Contender ours, Func<Measurement, double> value) => contender == ours
        ? "1"
        : Spread.Of(contender.Runs.Zip(ours.Runs).Skip(1).Select(pair => value(pair.First) / value(pair.Second))).ToText("0.00");
}
