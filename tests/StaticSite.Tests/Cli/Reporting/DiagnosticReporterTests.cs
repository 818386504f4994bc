using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Tests.Cli.Reporting;

[Parallelizable(ParallelScope.All)]
internal sealed class DiagnosticReporterTests
{
    private static readonly SourceSpan A = SourceSpan.OfFile(new SourcePath("a.md"));
    private static readonly SourceSpan B = SourceSpan.OfFile(new SourcePath("b.md"));

    [Test]
    public void The_last_line_counts()
    {
        Diagnostic error = new("SS301", Severity.Error, A, "x");
        Diagnostic warning = new("SS302", Severity.Warning, B, "x");

        Assert.That(DiagnosticReporter.Count([error]), Is.EqualTo("1 error in 1 file"));
        Assert.That(DiagnosticReporter.Count([error, error, warning]), Is.EqualTo("2 errors, 1 warning in 2 files"));
        Assert.That(DiagnosticReporter.Count([warning, warning]), Is.EqualTo("2 warnings in 1 file"));
    }

    [Test]
    public void Content_cannot_steer_the_terminal() =>
        Assert.That(PlainText.Clean("a\u001B[31mb\r\u009B2J\u202Ec\nd"), Is.EqualTo("a\uFFFD[31mb\uFFFD\uFFFD2J\uFFFDc\nd"));
}
