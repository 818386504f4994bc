using StaticSite.Content.Dates;
using StaticSite.Timeline;

namespace StaticSite.Tests.Timeline;

[Parallelizable(ParallelScope.All)]
internal sealed class DateWordingTests
{
    [TestCase("2018-09-06", "6 September 2018")]
    [TestCase("2018-09", "September 2018")]
    [TestCase("2018", "2018")]
    [TestCase("0987", "987")]
    [TestCase("2018-22", "summer 2018")]
    [TestCase("2018~", "about 2018")]
    [TestCase("2018-09?", "September 2018 (uncertain)")]
    [TestCase("2018-09-06%", "about 6 September 2018 (uncertain)")]
    [TestCase("2018-XX", "2018")]
    [TestCase("201X", "2010s")]
    [TestCase("18XX", "19th century")]
    [TestCase("20XX", "21st century")]
    [TestCase("10XX", "11th century")]
    [TestCase("01XX", "2nd century")]
    [TestCase("02XX", "3rd century")]
    [TestCase("2018-09-06/2018-09-07", "6–7 September 2018")]
    [TestCase("2018-09-30/2018-10-01", "30 September – 1 October 2018")]
    [TestCase("2018-12-31/2019-01-01", "31 December 2018 – 1 January 2019")]
    [TestCase("2018-03/2018-05", "March – May 2018")]
    [TestCase("2018-03/2019-05", "March 2018 – May 2019")]
    [TestCase("2018/2019", "2018–2019")]
    [TestCase("2018~/2019", "about 2018 – 2019")]
    [TestCase("2018-09-06/2019", "6 September 2018 – 2019")]
    [TestCase("2018/..", "since 2018")]
    [TestCase("2018/", "from 2018, end not known")]
    [TestCase("../2018", "until 2018")]
    [TestCase("/2018", "until 2018, beginning not known")]
    [TestCase("[2018,2019]", "2018 or 2019")]
    [TestCase("[2025-12-04,2025-12-05]", "4 or 5 December 2025")]
    [TestCase("[2025-11-30,2025-12-01]", "30 November 2025 or 1 December 2025")]
    [TestCase("[2017,2018-05,2019]", "2017, May 2018 or 2019")]
    [TestCase("[2018..2020]", "between 2018 and 2020")]
    [TestCase("[2010,2018..2020]", "2010, 2018 to 2020")]
    [TestCase("[..2018]", "by 2018")]
    [TestCase("[2018..]", "2018 or later")]
    [TestCase("{2018,2019}", "2018 and 2019")]
    public void Date_is_worded_with_the_precision_it_has(string edtf, string expected) => Assert.That(DateWording.ToText(Parse(edtf)).Text, Is.EqualTo(expected));

    [TestCase("2018", "2018")]
    [TestCase("2018-09", "2018-09")]
    [TestCase("2018-09-06", "2018-09-06")]
    [TestCase("0987", "0987")]
    [TestCase("2018-22", null)]
    [TestCase("201X", null)]
    public void Machine_value_is_never_more_exact_than_the_date(string edtf, string? expected) =>
        Assert.That(DateWording.ToText(Parse(edtf)).Parts.Single().DateTime, Is.EqualTo(expected));

    [Test]
    public void Interval_has_a_machine_value_for_each_end() =>
        Assert.That(DateWording.ToText(Parse("2018-09-06/2018-09-07")).Parts.Select(part => part.DateTime), Is.EqualTo(new[] { "2018-09-06", null, "2018-09-07" }));

    [Test]
    public void Known_day_is_worded_too() => Assert.That(DateWording.ToText(new DateOnly(2026, 11, 2)).Text, Is.EqualTo("2 November 2026"));

    private static EdtfDate Parse(string edtf) => EdtfParser.Parse(edtf).Date!;
}
