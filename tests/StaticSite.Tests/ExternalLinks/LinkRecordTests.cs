using System.Text;
using StaticSite.ExternalLinks;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.ExternalLinks;

[Parallelizable(ParallelScope.All)]
internal sealed class LinkRecordTests
{
    private const string Url = "https://example.org/";

    private static readonly DateOnly First = new(2026, 11, 1);

    [TestCase("0", false)]
    [TestCase("0 3 6", false)]
    [TestCase("0 7", false)]
    [TestCase("0 0 7", false)]
    [TestCase("0 1 7", true)]
    [TestCase("0 7 14", true)]
    public void Three_failures_over_seven_days_make_it_dead(string days, bool isDead) => Assert.That(Fail(days)!.IsDead, Is.EqualTo(isDead));

    [TestCase(LinkOutcome.Good, false)]
    [TestCase(LinkOutcome.Moved, false)]
    [TestCase(LinkOutcome.Refused, false)]
    [TestCase(LinkOutcome.Later, true)]
    [TestCase(LinkOutcome.Forbidden, true)]
    public void Answer_of_the_host_takes_the_strikes_away_and_no_answer_does_not(LinkOutcome outcome, bool keepsThem)
    {
        var record = LinkRecord.After(Fail("0 3 8"), Url, new LinkCheck(outcome, "so"), First.AddDays(9));
        Assert.That(record.IsDead, Is.EqualTo(keepsThem));
        Assert.That(record.Strikes.IsEmpty, Is.Not.EqualTo(keepsThem));
    }

    [Test]
    public void It_stays_dead_however_often_it_is_asked_for()
    {
        var record = Fail(string.Join(' ', Enumerable.Range(0, 100)))!;
        Assert.That(record.IsDead);
        Assert.That(record.Strikes, Has.Length.LessThanOrEqualTo(10).And.ItemAt(0).EqualTo(First));
    }

    [TestCase(LinkOutcome.Good, 0, true)]
    [TestCase(LinkOutcome.Good, 6, true)]
    [TestCase(LinkOutcome.Good, 7, false)]
    [TestCase(LinkOutcome.Good, -1, false)]
    [TestCase(LinkOutcome.Missing, 0, true)]
    [TestCase(LinkOutcome.Missing, 1, false)]
    [TestCase(LinkOutcome.Later, 1, false)]
    public void Good_answer_holds_for_a_while(LinkOutcome outcome, int days, bool isFresh) =>
        Assert.That(LinkRecord.After(null, Url, new LinkCheck(outcome, "so"), First).IsFresh(First.AddDays(days), 7), Is.EqualTo(isFresh));

    [Test]
    public void What_was_remembered_is_what_is_read()
    {
        var records = new[] { Fail("0 3 8")!, LinkRecord.After(null, "https://a.example/?q=\"ü\"", new LinkCheck(LinkOutcome.Moved, "status 200", "https://b.example/"), First) };

        var read = LinkCacheFile.Read(LinkCacheFile.Write(records))!.Value;

        Assert.That(LinkCacheFile.Write(read), Is.EqualTo(LinkCacheFile.Write(records)));
        Assert.That(read.Select(record => (record.Url, record.Last, record.IsDead)), Is.EqualTo(records.Reverse().Select(record => (record.Url, record.Last, record.IsDead))));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("""[{"url": "https://a.example/", "checked": "today", "outcome": "good", "reason": "", "movedTo": null, "strikes": []}]""")]
    [TestCase("""[{"url": "https://a.example/", "checked": "2026-01-01", "outcome": "odd", "reason": "", "movedTo": null, "strikes": []}]""")]
    public void Anything_else_is_no_cache(string json) => Assert.That(LinkCacheFile.Read(Encoding.UTF8.GetBytes(json)), Is.Null);

    [Test]
    public void Addresses_are_found_in_sources_and_in_texts_once_each()
    {
        var content = new TestInput()
            .With("sources/more.yml", "- id: more\n  title: More\n  publisher: Us\n  kind: news\n  url: https://a.example/?x=1&y=2#part\n  archive: https://archive.example/a\n  accessed: 2026-01-01\n")
            .WithArticle("one", "See [this](https://a.example/?x=1&y=2), [that](http://b.example/) and [write](mailto:a@b.example).[@more]")
            .Bind().Value;

        Assert.That(ExternalLinkList.Find(content).Select(link => $"{link.Url} {string.Join(',', link.From)}"), Is.EqualTo(new[] { "http://b.example/ one", "https://a.example/?x=1&y=2 more,one", "https://archive.example/a more" }));
    }

    [Test]
    public void Report_tells_the_dead_from_the_failing_and_shows_addresses_as_code()
    {
        ExternalLink[] links = [.. new[] { "https://dead.example/`<b>`", "https://failing.example/", "https://good.example/", "https://shy.example/", "https://moved.example/" }.Select(url => new ExternalLink(url, []))];
        var records = new[]
        {
            Fail("0 3 8")! with { Url = links[0].Url },
            Fail("0")! with { Url = links[1].Url },
            LinkRecord.After(null, links[2].Url, new(LinkOutcome.Good, "status 200"), First),
            LinkRecord.After(null, links[3].Url, new(LinkOutcome.Refused, "status 403"), First),
            LinkRecord.After(null, links[4].Url, new(LinkOutcome.Moved, "status 200", "https://there.example/"), First),
        };

        var report = LinkReport.Write(links, records.ToDictionary(record => record.Url));

        Assert.That(report, Does.StartWith("5 addresses: 3 without complaint, 1 failing, 1 dead\n"));
        Assert.That(report, Does.Contain("### Dead: cite another copy, or add an archive address\n\n- `https://dead.example/'<b>'`: status 404 (failing since 2026-11-01; in )"));
        Assert.That(report, Does.Contain("- `https://moved.example/`: status 200, now `https://there.example/`"));
        Assert.That(report, Does.Contain("look with a browser\n\n- `https://shy.example/`: status 403"));
    }

    private static LinkRecord? Fail(string days) =>
        days.Split(' ').Select(int.Parse).Aggregate((LinkRecord?)null, (record, day) => LinkRecord.After(record, Url, new LinkCheck(LinkOutcome.Missing, "status 404"), First.AddDays(day)));
}
