using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
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
}
