using System.Collections.Immutable;
using System.Globalization;

namespace StaticSite.Benchmarks.Measuring;

/// <summary>Median, least and most of some numbers.</summary>
internal sealed record Spread(double Median, double Least, double Most)
{
    /// <param name="numbers">At least one.</param>
    public static Spread Of(IEnumerable<double> numbers)
    {
        ImmutableArray<double> sorted = [.. numbers.Order()];
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }

    /// <summary><c>0.61 (0.58–0.70)</c>.</summary>
    /// <param name="format">A numeric format string.</param>
    public string ToText(string format) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Median.ToString(format, CultureInfo.InvariantCulture)} ({Least.ToString(format, CultureInfo.InvariantCulture)}–{Most.ToString(format, CultureInfo.InvariantCulture)})");
}
