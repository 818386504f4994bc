using System.Collections.Immutable;
using System.Globalization;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>A made-up event that every side of the comparison shows.</summary>
/// <param name="Number">From 0; unlike in any other event, and part of the title.</param>
internal sealed record SyntheticEvent(int Number, DateOnly Date, string Track)
{
    public const string Summary = "Two sides agree in writing who builds, who pays and who keeps what is built in good order.";

    private const int FirstYear = 1901;
    private const int Years = 100;

    public static readonly ImmutableArray<string> Tracks = ["harbours", "bridges", "railways", "canals"];

    /// <summary>The words that are looked for on paper: <c>Event 00042</c>.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"Event {Number:00000} agreed");

    /// <summary>Events spread evenly over a hundred years, in order of time; the same number gives the same events.</summary>
    public static ImmutableArray<SyntheticEvent> Create(int count) => [.. Enumerable.Range(0, count).Select(number => new SyntheticEvent(number, GetDate(number, count), Tracks[number % Tracks.Length]))];

    private static DateOnly GetDate(int number, int count) => new DateOnly(FirstYear, 1, 1).AddDays((int)(number * (Years * 365L) / count));
}
