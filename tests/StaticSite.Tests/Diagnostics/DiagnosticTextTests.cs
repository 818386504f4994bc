using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Tests.Diagnostics;

[Parallelizable(ParallelScope.All)]
internal sealed class DiagnosticTextTests
{
    private static readonly SourcePath Path = new("articles/a.md");

    [Test]
    public void Marks_stand_below_the_fault() => Assert.That(Format("The [[apertur]] is", 5, 11), Is.EqualTo(
        "in/articles/a.md:1:5: error SS999: message\n    1 | The [[apertur]] is\n      |     ^^^^^^^^^^^\n      = help: help\n"));

    [Test]
    public void Tabs_and_control_characters_do_not_move_the_marks() => Assert.That(Format("a\t\u202Eb x", 5, 1), Does.Contain("| a  b x\n      |     ^\n"));

    [Test]
    public void Marks_never_run_past_the_line() => Assert.That(Format("abc", 3, 99), Does.Contain("      |   ^\n"));

    [Test]
    public void Long_line_is_cut_on_both_sides_around_the_fault()
    {
        var lines = Format(new string('x', 150) + "FAULT" + new string('y', 150), 151, 5).Split('\n');
        Assert.That(lines[1], Does.StartWith("    1 | …x").And.EndWith("y…"));
        Assert.That(lines[1].Substring(lines[2].IndexOf('^'), lines[2].Count(character => character == '^')), Is.EqualTo("FAULT"));
    }

    [Test]
    public void Whole_file_is_named_without_line_and_excerpt() => Assert.That(
        DiagnosticText.Format(new Diagnostic("SS999", Severity.Warning, SourceSpan.OfFile(Path), "message"), new SourceTree([], [])),
        Is.EqualTo("articles/a.md: warning SS999: message\n"));

    [Test]
    public void Related_places_come_last()
    {
        var fault = new Diagnostic("SS999", Severity.Error, new(Path, 1, 1, 1), "message") { Related = [new(new(new("b.yml"), 7, 3, 1), "the first one")] };
        Assert.That(DiagnosticText.Format(fault, new SourceTree([], []), "in/"), Does.EndWith("      = see: in/b.yml:7:3: the first one\n"));
    }

    [Test]
    public void Diagnostics_are_sorted_by_place_and_said_once()
    {
        Diagnostic[] faults = [Fault("SS2", 2, 1), Fault("SS1", 2, 1), Fault("SS9", 1, 5), Fault("SS2", 2, 1)];
        Assert.That(Diagnostic.Sort(faults).Select(fault => fault.Code), Is.EqualTo(new[] { "SS9", "SS1", "SS2" }));
    }

    private static Diagnostic Fault(string code, int line, int column) => new(code, Severity.Error, new(Path, line, column, 1), "message");

    private static string Format(string line, int column, int length) => DiagnosticText.Format(
        new Diagnostic("SS999", Severity.Error, new(Path, 1, column, length), "message", "help"), new SourceTree([new SourceFile(Path, line + "\nnext\n")], []), "in/");
}
