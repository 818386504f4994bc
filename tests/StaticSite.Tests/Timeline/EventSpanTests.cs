using StaticSite.Content.Dates;
using StaticSite.Timeline;

namespace StaticSite.Tests.Timeline;

[Parallelizable(ParallelScope.All)]
internal sealed class EventSpanTests
{
    [TestCase("2018-09-06", "2018-09-06")]
    [TestCase("2018-09-06/2018-09-07", "2018-09-06/2018-09-07")]
    [TestCase("2018", "2018-01-01/2018-12-31*")]
    [TestCase("2016-02", "2016-02-01/2016-02-29*")]
    [TestCase("2018-21", "2018-03-01/2018-05-31*")]
    [TestCase("2018~", "2018-01-01/2018-12-31~")]
    [TestCase("2018-09-06?", "2018-09-06~")]
    [TestCase("[2018-09-06,2018-09-08]", "2018-09-06/2018-09-08~")]
    [TestCase("{2018-09-06,2018-09-08}", "2018-09-06/2018-09-08")]
    [TestCase("201X", "2010-01-01/2019-12-31~")]
    [TestCase("2018-09-06/..", "2018-09-06/9999-12-31~")]
    [TestCase("[..2018-09-06]", "0001-01-01/2018-09-06~")]
    public void Span_covers_all_that_may_be_meant_and_says_how_well_it_is_known(string edtf, string expected) =>
        Assert.That(EventSpan.Of(EdtfParser.Parse(edtf).Date!).ToString(), Is.EqualTo(expected));
}
