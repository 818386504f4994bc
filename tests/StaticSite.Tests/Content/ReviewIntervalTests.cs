using StaticSite.Content;

namespace StaticSite.Tests.Content;

[Parallelizable(ParallelScope.All)]
internal sealed class ReviewIntervalTests
{
    [TestCase("P1Y", "2020-02-29", "2021-02-28")]
    [TestCase("P6M", "2020-08-31", "2021-02-28")]
    [TestCase("P1Y6M", "2020-01-01", "2021-07-01")]
    [TestCase("P2W", "2020-12-24", "2021-01-07")]
    [TestCase("P1M10D", "2020-01-31", "2020-03-10")]
    [TestCase("P1Y", "9999-06-01", "9999-12-01")]
    [TestCase("P36525D", "9999-06-01", "9999-12-31")]
    public void Interval_leads_from_a_day_to_another(string interval, string from, string to) =>
        Assert.That(ReviewInterval.Parse(interval)!.After(Day(from)), Is.EqualTo(Day(to)));

    [TestCase("")]
    [TestCase("P")]
    [TestCase("P0Y")]
    [TestCase("PT5M")]
    [TestCase("P1M1Y")]
    [TestCase("p1y")]
    [TestCase("P101Y")]
    [TestCase("P99999D")]
    [TestCase("P1.5Y")]
    [TestCase("-P1Y")]
    public void What_is_no_length_of_time_is_none(string text) => Assert.That(ReviewInterval.Parse(text), Is.Null);

    [TestCase("1 year", "P1Y")]
    [TestCase("6 months", "P6M")]
    [TestCase("2w", "P2W")]
    [TestCase("90 Days", "P90D")]
    [TestCase("p1y", "P1Y")]
    [TestCase("2 yrs", "P2Y")]
    public void Common_notations_are_understood(string text, string meant)
    {
        Assert.That(ReviewInterval.Guess(text), Is.EqualTo(meant));
        Assert.That(ReviewInterval.Parse(meant), Is.Not.Null);
    }

    [TestCase("soon")]
    [TestCase("5 minutes")]
    [TestCase("0 years")]
    public void Others_are_not_guessed(string text) => Assert.That(ReviewInterval.Guess(text), Is.Null);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
