using StaticSite.Content.Dates;

namespace StaticSite.Tests.Content.Dates;

[Parallelizable(ParallelScope.All)]
internal sealed class EdtfParserTests
{
    [TestCase("2018-09-06", "2018-09-06", "2018-09-06")]
    [TestCase("2018-09", "2018-09-01", "2018-09-30")]
    [TestCase("2018", "2018-01-01", "2018-12-31")]
    [TestCase("2020-02", "2020-02-01", "2020-02-29")]
    [TestCase("2018~", "2018-01-01", "2018-12-31")]
    [TestCase("2018-21", "2018-03-01", "2018-05-31")]
    [TestCase("2018-22", "2018-06-01", "2018-08-31")]
    [TestCase("2018-23", "2018-09-01", "2018-11-30")]
    [TestCase("2018-24", "2018-12-01", "2019-02-28")]
    [TestCase("201X", "2010-01-01", "2019-12-31")]
    [TestCase("20XX", "2000-01-01", "2099-12-31")]
    [TestCase("000X", "0001-01-01", "0010-12-31")]
    [TestCase("9999-24", "9999-12-01", "9999-12-31")]
    [TestCase("2018-XX", "2018-01-01", "2018-12-31")]
    [TestCase("2018-09-XX", "2018-09-01", "2018-09-30")]
    [TestCase("2018-09-06/2018-09-07", "2018-09-06", "2018-09-07")]
    [TestCase("2018/2019-06", "2018-01-01", "2019-06-30")]
    [TestCase("2018/..", "2018-01-01", "9999-12-31")]
    [TestCase("2018/", "2018-01-01", "9999-12-31")]
    [TestCase("../2018", "0001-01-01", "2018-12-31")]
    [TestCase("/2018", "0001-01-01", "2018-12-31")]
    [TestCase("[2019,2018]", "2018-01-01", "2019-12-31")]
    [TestCase("[2018..2020]", "2018-01-01", "2020-12-31")]
    [TestCase("[..2018]", "0001-01-01", "2018-12-31")]
    [TestCase("[2018..]", "2018-01-01", "9999-12-31")]
    [TestCase("{2018, 2020-05}", "2018-01-01", "2020-05-31")]
    public void Date_has_exactly_the_bounds_that_its_precision_gives(string text, string earliest, string latest)
    {
        var date = EdtfParser.Parse(text).Date;
        Assert.That((Iso(date?.Earliest), Iso(date?.Latest)), Is.EqualTo((earliest, latest)));
    }

    [TestCase("2018~", true, false)]
    [TestCase("2018-09?", false, true)]
    [TestCase("2018-09-06%", true, true)]
    public void Qualifiers_are_kept(string text, bool isApproximate, bool isUncertain)
    {
        var point = EdtfParser.Parse(text).Date!.Points.Single();
        Assert.That((point.IsApproximate, point.IsUncertain), Is.EqualTo((isApproximate, isUncertain)));
    }

    [TestCase("2018", false)]
    [TestCase("2018/2019", false)]
    [TestCase("2018/..", false)]
    [TestCase("2018~", true)]
    [TestCase("2018/2019?", true)]
    [TestCase("2018/", true)]
    [TestCase("../2018", true)]
    [TestCase("[2018,2019]", true)]
    [TestCase("{2018,2019}", false)]
    [TestCase("201X", true)]
    public void Date_is_uncertain_where_the_sources_are(string text, bool expected) => Assert.That(EdtfParser.Parse(text).Date!.IsUncertain, Is.EqualTo(expected));

    [TestCase("2018-02-29", "February 2018 has 28 days")]
    [TestCase("2018-04-31", "April 2018 has 30 days")]
    [TestCase("2018-01-00", "January 2018 has 31 days")]
    [TestCase("2018-13", "no month 13")]
    [TestCase("2018-20", "no month 20")]
    [TestCase("2018-00", "no month 0")]
    [TestCase("2018-21-01", "a season has no days")]
    [TestCase("2018-XX-01", "a day needs its month")]
    [TestCase("0000", "no year 0")]
    [TestCase("2019/2018", "ends before it starts")]
    public void Impossible_date_is_told_apart_from_a_wrong_form(string text, string why)
    {
        var fault = EdtfParser.Parse(text).Fault;
        Assert.That(fault, Has.Property(nameof(EdtfFault.IsImpossible)).True.And.Property(nameof(EdtfFault.Message)).Contains(why));
    }

    [TestCase("6 September 2018", "2018-09-06")]
    [TestCase("6 Sep 2018", "2018-09-06")]
    [TestCase("September 6, 2018", "2018-09-06")]
    [TestCase("Sept 2018", "2018-09")]
    [TestCase("September 2018", "2018-09")]
    [TestCase("2018/9/6", "2018-09-06")]
    [TestCase("2018-9-6", "2018-09-06")]
    [TestCase("6.9.2018", "2018-09-06")]
    [TestCase("20180906", "2018-09-06")]
    [TestCase("2018/09", "2018-09")]
    [TestCase("about 2018", "2018~")]
    [TestCase("c. June 2018", "2018-06~")]
    [TestCase("circa 2018-06", "2018-06~")]
    [TestCase("2018-2019", "2018/2019")]
    [TestCase("2018 to 2019", "2018/2019")]
    [TestCase("6 June 2018/7 June 2018", "2018-06-06/2018-06-07")]
    [TestCase("6th September 2018", "2018-09-06")]
    [TestCase("2018–09–06", "2018-09-06")]
    [TestCase("20 Feb. 2024", "2024-02-20")]
    [TestCase("Sept. 9, 2024", "2024-09-09")]
    [TestCase("9 Sept 2024", "2024-09-09")]
    [TestCase("Oct 15 2024", "2024-10-15")]
    [TestCase("Sept. 2024", "2024-09")]
    [TestCase("Nov. 2021 to present", "2021-11/..")]
    [TestCase("२०१८-०९-०६", "2018-09-06")]
    [TestCase("२०१८", "2018")]
    [TestCase("6/9/2018", null)]
    [TestCase("18-09-06", null)]
    [TestCase("soon", null)]
    [TestCase("", null)]
    [TestCase("2018/2019/2020", null)]
    [TestCase("../..", null)]
    [TestCase("/", null)]
    [TestCase("[]", null)]
    [TestCase("[2018", null)]
    public void Suggestion_for_another_notation_is_a_valid_date_or_nothing(string text, string? expected)
    {
        var (date, fault) = EdtfParser.Parse(text);
        Assert.That((date, fault?.Suggestion), Is.EqualTo(((EdtfDate?)null, expected)));
        Assert.That(expected is null || EdtfParser.Parse(expected).Date is not null);
    }

    [TestCase("6.9.2018", false)]
    [TestCase("06-09-2018", false)]
    [TestCase("6.9.2018/7.9.2018", false)]
    [TestCase("22-11-2026", true)]
    [TestCase("9.9.2018", true)]
    [TestCase("6 September 2018", true)]
    public void A_day_that_may_be_a_month_is_not_sure(string text, bool isSure) => Assert.That(EdtfParser.Parse(text).Fault!.IsSure, Is.EqualTo(isSure));

    [TestCase("201X-05")]
    [TestCase("20XX-05-06")]
    public void Month_of_no_certain_year_is_refused(string text) => Assert.That(EdtfParser.Parse(text).Date, Is.Null);

    [Test]
    public void Guess_does_not_try_for_ever() => Assert.That(EdtfParser.Parse(new string('c', 100_000)).Fault!.Suggestion, Is.Null);

    [Test]
    public void Dates_sort_by_first_day_then_last_day_then_text()
    {
        string[] sorted = ["2017-12-31", "2018-01-01", "2018-01", "2018", "2018~", "2018/2019", "2018-01-02", "2019/.."];
        Assert.That(sorted.Reverse().Select(text => EdtfParser.Parse(text).Date!).Order().Select(date => date.Text), Is.EqualTo(sorted));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
