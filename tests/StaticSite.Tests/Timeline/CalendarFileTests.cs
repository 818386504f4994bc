using System.Text;
using StaticSite.Content.Dates;
using StaticSite.Timeline;

namespace StaticSite.Tests.Timeline;

[Parallelizable(ParallelScope.All)]
internal sealed class CalendarFileTests
{
    [Test]
    public void No_line_has_more_than_75_octets_and_folding_loses_nothing()
    {
        var summary = string.Concat(Enumerable.Repeat("राजनाथ सिंह 😀 und mehr. ", 20));
        var lines = Write("2018-09-06", summary).Split("\r\n");
        Assert.That(lines.Max(Encoding.UTF8.GetByteCount), Is.EqualTo(75));
        Assert.That(string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal), Does.Contain("DESCRIPTION:" + summary + "\r\n"));
    }

    [Test]
    public void Text_is_escaped() => Assert.That(Write("2018-09-06", "a,b;c\\d\ne"), Does.Contain(@"DESCRIPTION:a\,b\;c\\d\ne" + "\r\n"));

    [TestCase("2018-09-06", "20180906", "20180907")]
    [TestCase("2018-12-30/2018-12-31", "20181230", "20190101")]
    public void Day_after_the_last_one_ends_the_event(string date, string start, string end) =>
        Assert.That(Write(date, ""), Does.Contain($"DTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n"));

    [TestCase("2018")]
    [TestCase("2018-09")]
    [TestCase("2018-09-06~")]
    [TestCase("2018-09-06/..")]
    [TestCase("2018-09-06/2018-10")]
    [TestCase("[2018-09-06,2018-09-07]")]
    [TestCase("9999-12-31")]
    public void Event_that_is_not_known_to_the_day_is_left_out(string date) => Assert.That(Write(date, ""), Does.Not.Contain("VEVENT"));

    private static string Write(string date, string summary) => CalendarFile.Write(
        "Title", [new CalendarFile.Item("a@b", EdtfParser.Parse(date).Date!, "Event", summary, "https://example.org/", "Here", new DateOnly(2020, 1, 1))]);
}
