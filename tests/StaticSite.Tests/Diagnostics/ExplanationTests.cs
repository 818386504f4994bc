using System.Text.RegularExpressions;
using StaticSite.Diagnostics;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Diagnostics;

/// <summary>Keeps what is said about each code and what the check does together.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class ExplanationTests
{
    // Bytes, sizes, links, options and former builds cannot be written as the text of a file; approval cases and tests of the shell show these.
    private static readonly string[] ShownOnly = ["SS101", "SS107", "SS108", "SS229", "SS328", "SS341", "SS401", "SS402"];

    // That a source is cited and can be looked up, and that an entry is linked, is beside the point where an example only shows how one is written.
    private static readonly string[] BesideThePoint = ["SS313", "SS321", "SS325"];

    private static IEnumerable<string> Codes => Explanations.All.Select(explanation => explanation.Code);

    [Test]
    public void The_site_of_the_examples_is_clean() => Assert.That(ExampleSite.Create().Check(), Is.Empty);

    [Test]
    public void Each_row_of_the_page_has_its_explanation_with_the_same_sentence()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "src", "DIAGNOSTICS.md"));
        Assert.That(
            Explanations.All.Select(explanation => (explanation.Code, explanation.Title)),
            Is.EqualTo(Row().Matches(page).Select(match => (match.Groups["code"].Value, match.Groups["title"].Value))));
    }

    [TestCaseSource(nameof(Codes))]
    public void Explanation_says_why_and_shows_both(string code)
    {
        var explanation = Explanations.Find(code)!;
        Assert.Multiple(() =>
        {
            Assert.That(explanation.Title, Does.EndWith(".").Or.EndWith(".)").Or.EndWith("`)."));
            Assert.That(explanation.Paragraphs, Is.Not.Empty.And.All.Length.GreaterThan(40));
            Assert.That(explanation.Paragraphs.Sum(text => text.Count(character => character == '`')) % 2, Is.Zero);
            Assert.That(explanation.Wrong, Is.Not.Empty);
            Assert.That(explanation.Right, Is.Not.Empty.And.Not.EqualTo(explanation.Wrong));
        });
    }

    [TestCaseSource(nameof(Codes))]
    public void The_wrong_example_raises_the_code_and_nothing_else(string code)
    {
        if (ExampleSite.Create(Explanations.Find(code)!.Wrong) is { } input)
        {
            Assert.That(Report(code, input).Select(fault => fault.Code).Distinct(), Is.EqualTo(new[] { code }));
        }
        else
        {
            Assert.That(ShownOnly, Does.Contain(code));
        }
    }

    [TestCaseSource(nameof(Codes))]
    public void The_right_example_is_right(string code)
    {
        if (ExampleSite.Create(Explanations.Find(code)!.Right) is { } input)
        {
            Assert.That(Report(code, input).Select(fault => DiagnosticText.Headline(fault)), Is.Empty);
        }
        else
        {
            Assert.That(ShownOnly, Does.Contain(code));
        }
    }

    [Test]
    public void A_terminal_shows_everything()
    {
        var text = ExplanationText.Format(Explanations.Find("ss301")!);
        Assert.That(text, Does.StartWith("SS301: A wiki-link names an id that nothing declares.\n\n")
            .And.Contain("\nWrong\n\n  In `articles/comet.md`:\n\n    See [[apertur]].\n").And.Contain("\nRight\n\n  In `articles/comet.md`:\n\n    See [[aperture]].\n"));
        Assert.That(text.Split('\n'), Has.All.Length.LessThanOrEqualTo(80));
    }

    private static IEnumerable<Diagnostic> Report(string code, TestInput input) => input.Check().Where(fault => fault.Code == code || !BesideThePoint.Contains(fault.Code));

    [GeneratedRegex(@"^\| (?<code>SS[0-9]{3}) \| (⚠ )?(?<title>[^|]+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Row();
}
