using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Content.Text;
using StaticSite.Rendering.Pages;
using StaticSite.Timeline;

namespace StaticSite.Tests.Timeline;

[Parallelizable(ParallelScope.All)]
internal sealed class StripBuilderTests
{
    [TestCase(1, 3000)]
    [TestCase(7, 3000)]
    [TestCase(40, 3000)]
    [TestCase(7, 1)]
    public void Figure_has_at_most_200_marks_all_inside(int lanes, int events)
    {
        var strip = StripBuilder.Create([.. Enumerable.Range(0, lanes).Select(lane => (Mark(lane), Spread(lane, lanes, events)))]);
        var marks = strip.Lanes.SelectMany(lane => lane.Marks).ToList();
        Assert.That(marks, Has.Count.InRange(1, 200));
        Assert.That(marks, Has.All.Matches<TimelineStrip.Mark>(mark => mark.X >= 0 && mark.Span >= 1 && mark.X + mark.Span <= TimelineStrip.Width && mark.Count >= 1));
    }

    [TestCase(1900, 1900)]
    [TestCase(1900, 1907)]
    [TestCase(1, 9999)]
    public void Ticks_are_few_ordered_and_inside(int first, int last)
    {
        var ticks = StripBuilder.Create([(Mark(0), [Event(first), Event(last)])]).Ticks;
        Assert.That(ticks, Has.Length.InRange(1, 10));
        Assert.That(ticks.Select(tick => tick.X), Is.Ordered.Ascending.And.All.InRange(0, TimelineStrip.Width));
    }

    [Test]
    public void Year_alone_is_a_bar_over_the_year_and_no_column_in_January()
    {
        var marks = Draw("2010-06-06", "2014");
        Assert.That(marks.Where(mark => mark.IsUncertain), Is.EqualTo(new[] { new TimelineStrip.Mark(800, 200, 1, true) }));
    }

    [Test]
    public void Uncertain_date_is_a_bar_even_where_its_day_is_given() =>
        Assert.That(Draw("2010-06-06", "2014-02-02~"), Has.One.Matches<TimelineStrip.Mark>(mark => mark.IsUncertain && mark.X == 800));

    [Test]
    public void Month_alone_stands_with_the_days_of_its_quarter() =>
        Assert.That(Draw("2010-02", "2010-03-03", "2014-05-05"), Is.EqualTo(new[] { new TimelineStrip.Mark(0, 50, 2, false), new TimelineStrip.Mark(850, 50, 1, false) }));

    [Test]
    public void A_mark_counts_the_events_that_share_it() =>
        Assert.That(Draw([.. Enumerable.Repeat("2010-03-03", 12), "2014-05-05"]).Select(mark => mark.Count), Is.EqualTo(new[] { 12, 1 }));

    [Test]
    public void Bars_that_touch_are_one() =>
        Assert.That(Draw("2010-06-06", "2011~", "2012~", "2014~").Where(mark => mark.IsUncertain).Select(mark => (mark.X, mark.Span)), Is.EqualTo(new[] { (200, 400), (800, 200) }));

    [Test]
    public void What_goes_on_reaches_to_the_end() =>
        Assert.That(Draw("2010-06-06", "2012/..", "2014-05-05"), Has.One.Matches<TimelineStrip.Mark>(mark => mark.IsUncertain && mark.X == 400 && mark.Span == 600));

    [Test]
    public void Site_without_events_has_an_empty_figure() => Assert.That(StripBuilder.Create([(Mark(0), [])]).Lanes, Is.Empty);

    private static ImmutableArray<TimelineEvent> Spread(int lane, int lanes, int events) =>
        [.. Enumerable.Range(0, events).Where(index => index % lanes == lane).Select(index => Event(1000 + (index % 1000)))];

    private static TrackMark Mark(int lane) => new("track-" + lane, "Track", "Track", (lane % 7) + 1, "/tracks/x/");

    private static ImmutableArray<TimelineStrip.Mark> Draw(params string[] dates) =>
        StripBuilder.Create([(Mark(0), [.. dates.Select(Event)])]).Lanes.Single().Marks;

    private static TimelineEvent Event(int year) => Event(year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    private static TimelineEvent Event(string date) => new()
    {
        Id = default,
        Span = default,
        Name = "Event",
        Short = "",
        Summary = Prose.Empty,
        State = new("confirmed", default),
        Date = EdtfParser.Parse(date).Date!,
    };
}
