using StaticSite.Diagnostics;

namespace StaticSite.DefectLab;

/// <summary>Holds the program to what a contributor should be told.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LabTests
{
    private const double LeastFound = 0.98;
    private const double LeastExact = 0.97;
    private const double LeastSuggested = 0.85;

    private static IEnumerable<Case> Mistakes => CaseFolder.Mistakes;

    private static IEnumerable<Case> Harmless => CaseFolder.Harmless;

    [Test]
    public void Clean_site_gives_no_message() => Assert.That(Lab.Check(LabSite.Create()), Is.Empty);

    [TestCaseSource(nameof(Harmless))]
    public void What_only_looks_odd_gives_no_message(Case item) =>
        Assert.That(Lab.Check(Lab.Spoil(item)).Select(diagnostic => DiagnosticText.Headline(diagnostic)), Is.Empty);

    [TestCaseSource(nameof(Mistakes))]
    public void Mistake_is_reported_once_at_its_place_with_what_was_meant(Case item)
    {
        var verdict = Lab.Verdicts.Value.First(one => one.Case == item).Verdict;
        Assert.That(verdict.IsMet, Is.EqualTo(item.FallsShort is null), verdict.ToString());
    }

    [Test]
    public void Sure_repairs_leave_nothing_to_mend() => Assert.Multiple(() =>
    {
        foreach (var (item, verdict) in Lab.Verdicts.Value.Where(one => one.Case.FallsShort is null && one.Verdict.SureRepair is not null))
        {
            Assert.That(Lab.Check(Lab.Spoil(item).With(verdict.SureRepair!)).Select(diagnostic => DiagnosticText.Headline(diagnostic)), Is.Empty, item.ToString());
        }
    });

    [Test]
    public void Mistakes_have_names_of_their_own() => Assert.That(CaseFolder.All.Select(item => item.ToString()), Is.Unique);

    [Test]
    public void Mistakes_are_found_placed_and_mended_often_enough() => Assert.Multiple(() =>
    {
        var verdicts = Lab.Verdicts.Value.Select(item => item.Verdict).ToList();
        Assert.That(Share(verdicts, verdict => verdict.IsFound), Is.AtLeast(LeastFound));
        Assert.That(Share(verdicts, verdict => verdict.IsExact), Is.AtLeast(LeastExact));
        Assert.That(Share([.. verdicts.Where(verdict => verdict.IsSuggested is not null)], verdict => verdict.IsSuggested == true), Is.AtLeast(LeastSuggested));
        Assert.That(verdicts, Has.Count.AtLeast(150));
    });

    [Test]
    public void Mistakes_made_together_are_all_reported_in_one_run() => CheckRounds(isBreaking: false);

    [Test]
    public void Files_that_cannot_be_read_are_all_reported_in_one_run() => CheckRounds(isBreaking: true);

    [Test]
    public void Table_on_the_page_is_the_result() => LabTable.CheckOrUpdate();

    private static void CheckRounds(bool isBreaking) => Assert.Multiple(() =>
    {
        foreach (var round in Round.Divide(LabTable.Together(isBreaking)))
        {
            var (missing, more) = round.Check();
            Assert.That(string.Join('\n', missing), Is.Empty, $"not reported, of {round.Count}");
            Assert.That(string.Join('\n', more), Is.Empty, $"reported besides {round.Count}");
        }
    });

    private static double Share(List<Verdict> verdicts, Func<Verdict, bool> holds) => (double)verdicts.Count(holds) / verdicts.Count;
}
