using StaticSite.Binding;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Rendering;
using StaticSite.Tests.Support;
using StaticSite.Trust;

namespace StaticSite.Tests.Trust;

[Parallelizable(ParallelScope.All)]
internal sealed class TrustReportTests
{
    [Test]
    public void Day_of_the_report_is_the_newest_check_in_the_content()
    {
        var site = Link(new TestInput().WithTerm("a", "Text.", "verified: 2020-05-01\n").WithTerm("b", "Text.", "verified: 2021\n"));
        Assert.That(TrustReport.Create(site, null).Today, Is.EqualTo(new DateOnly(2021, 1, 1)));
        Assert.That(TrustReport.Create(site, new DateOnly(2030, 1, 1)).Today, Is.EqualTo(new DateOnly(2030, 1, 1)));
    }

    [Test]
    public void Without_any_check_there_is_no_day_and_nothing_is_overdue()
    {
        var report = TrustReport.Create(Link(new TestInput().WithTerm("a", "Text.")), null);
        Assert.That((report.Today, report.Overdue.Length, report.Total.Verified), Is.EqualTo(((DateOnly?)null, 0, 0)));
    }

    [TestCase("2022-05-01", 0)]
    [TestCase("2022-05-02", 1)]
    public void Entry_is_overdue_from_the_day_after_its_check_was_due(string today, int overdue)
    {
        var site = Link(new TestInput().WithTerm("a", "Text.", "verified: 2020-05-01\n").WithTerm("b", "Text."));
        Assert.That(TrustReport.Create(site, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Overdue, Has.Length.EqualTo(overdue));
    }

    [Test]
    public void Sums_over_kinds_are_the_whole()
    {
        var report = TrustReport.Create(WholeSiteOf(Repository.Input), null);
        Assert.That(TrustCounts.Sum(report.ByKind.Select(row => row.Counts)), Is.EqualTo(report.Total));
        Assert.That(TrustCounts.Sum(report.ByStatement.Select(row => row.Counts)) with { Entries = report.Total.Entries, Verified = report.Total.Verified, Overdue = report.Total.Overdue, Disputed = report.Total.Disputed }, Is.EqualTo(report.Total));
        Assert.That(report.Total.Statements, Is.GreaterThan(1000));
    }

    [TestCase(0, 0, "–")]
    [TestCase(0, 7, "0 %")]
    [TestCase(1, 1000, "< 1 %")]
    [TestCase(999, 1000, "99 %")]
    [TestCase(7, 7, "100 %")]
    public void Share_promises_nothing_that_is_not_so(int part, int whole, string expected) => Assert.That(TrustWords.Share(part, whole), Is.EqualTo(expected));

    private static LinkedSite Link(TestInput input) => input.Link().Value;

    private static LinkedSite WholeSiteOf(string folder) =>
        Linker.Link(Binder.Bind(Decoder.Decode(InputFolder.Read(folder)).Value).Value).Value;
}
