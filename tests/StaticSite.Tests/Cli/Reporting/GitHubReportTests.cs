using System.Collections.Immutable;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
using StaticSite.Rendering;
using StaticSite.Sources;

namespace StaticSite.Tests.Cli.Reporting;

[Parallelizable(ParallelScope.All)]
internal sealed class GitHubReportTests
{
    [Test]
    public void A_diagnostic_is_a_note_at_its_place()
    {
        var diagnostic = new Diagnostic("SS301", Severity.Error, new SourceSpan(new SourcePath("terms/a.md"), 3, 5, 4), "no `x`", "did you mean `y`?");

        Assert.That(GitHubReport.Format(diagnostic, "input/"), Is.EqualTo(
            "::error file=input/terms/a.md,line=3,col=5,endColumn=9,title=SS301::no `x`%0Adid you mean `y`?"));
    }

    [Test]
    public void Content_cannot_write_commands_or_properties()
    {
        var diagnostic = new Diagnostic("SS104", Severity.Warning, SourceSpan.OfFile(new SourcePath("a,b:c%\r\n::stop.md")), "50% \n::error::x");

        Assert.That(GitHubReport.Format(diagnostic, ""), Is.EqualTo("::warning file=a%2Cb%3Ac%25%0D%0A%3A%3Astop.md,title=SS104::50%25 %0A::error::x"));
    }

    [Test]
    public void Changed_lines_come_first_and_ten_of_a_kind_are_shown()
    {
        var changed = ChangedLines.Parse("+++ b.md\n@@ -1 +7,2 @@\n-x\n+x\n+x\n");
        ImmutableArray<Diagnostic> faults = [.. Enumerable.Range(1, 12).Select(line => Fault("a.md", line, Severity.Error)), Fault("b.md", 2, Severity.Error), Fault("b.md", 8, Severity.Error), Fault("a.md", 1, Severity.Warning)];
        var output = new StringWriter();

        GitHubReport.Write(output, faults, "", changed);

        var lines = output.ToString().TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(12));
        Assert.That(lines[0], Does.StartWith("::error file=b.md,line=8,"));
        Assert.That(lines[1], Does.StartWith("::error file=b.md,line=2,"));
        Assert.That(lines[9], Does.StartWith("::error file=a.md,line=8,"));
        Assert.That(lines[10], Is.EqualTo("::notice title=Content::and 4 more errors; the summary of the job shows all of them"));
        Assert.That(lines[11], Does.StartWith("::warning file=a.md,line=1,"));
    }

    [Test]
    public void The_summary_shows_all_and_content_cannot_leave_its_block()
    {
        var sources = new SourceTree([new SourceFile(new SourcePath("a.md"), "````\n<b>\n")], []);
        var result = new BuildResult(OutputPlan.Empty, [.. Enumerable.Range(1, 30).Select(_ => Fault("a.md", 1, Severity.Error))], sources);

        var summary = GitHubSummary.Format(result, "input/", ChangedLines.None);

        Assert.That(summary, Does.StartWith("### 30 errors in 1 file\n\n`static-site explain SS301`").And.EndsWith("\n`````\n").And.Contain("\n`````text\ninput/a.md:1:1: error SS301: no `x`\n    1 | ````\n"));
        Assert.That(summary.Split("error SS301"), Has.Length.EqualTo(31));
    }

    [Test]
    public void A_summary_that_would_be_too_long_says_how_many_there_are_more()
    {
        var sources = new SourceTree([], []);
        var result = new BuildResult(OutputPlan.Empty, [.. Enumerable.Range(1, 9).Select(line => Fault("a.md", line, Severity.Error) with { Help = new string('x', 200_000) })], sources);

        var summary = GitHubSummary.Format(result, "", ChangedLines.None);

        Assert.That(summary, Has.Length.LessThan(1024 * 1024));
        Assert.That(summary, Does.EndWith("\nand 5 more\n"));
    }

    private static Diagnostic Fault(string path, int line, Severity severity) => new("SS301", severity, new SourceSpan(new SourcePath(path), line, 1, 1), "no `x`");
}
