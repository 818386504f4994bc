using StaticSite.Content.Dates;
using StaticSite.Trust;

namespace StaticSite.Tests.Trust;

[Parallelizable(ParallelScope.All)]
internal sealed class StretchTests
{
    [TestCase("2018-09", "2018-08", true)]
    [TestCase("2018-09", "2018", false)]
    [TestCase("2018-09", "2018-09-30", false)]
    [TestCase("2019", "2018~", false)]
    [TestCase("2020", "2019?", false)]
    [TestCase("2020", "2017~", true)]
    [TestCase("2018/2020", "2017/2030", true)]
    [TestCase("[2018,2019]", "2017", false)]
    [TestCase("2019", "[2017,2018]", false)]
    [TestCase("2018/2020", "../2017", true)]
    [TestCase("../2030", "1990", false)]
    public void One_begins_after_another_only_where_no_reading_of_the_dates_says_otherwise(string late, string early, bool expected) =>
        Assert.That(Of(late).BeginsAfterStartOf(Of(early)), Is.EqualTo(expected));

    [TestCase("1990/1995-03", "1995-03-31", true)]
    [TestCase("1990/1995-03", "1995-04-01", false)]
    [TestCase("1990/..", "2026", true)]
    [TestCase("/1995", "1990", true)]
    [TestCase("1990/", "2000", true)]
    [TestCase("1998~/..", "1997-06", true)]
    public void Stretches_meet_where_they_may_have_a_day_in_common(string first, string second, bool expected)
    {
        Assert.That(Of(first).MayMeet(Of(second)), Is.EqualTo(expected));
        Assert.That(Of(second).MayMeet(Of(first)), Is.EqualTo(expected));
    }

    private static Stretch Of(string text) => Stretch.Of(EdtfParser.Parse(text).Date!);
}
