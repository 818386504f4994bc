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
    public void It_says_where_to_read_more_and_what_can_be_mended()
    {
        Diagnostic unsure = new("SS301", Severity.Error, A, "x");
        var sure = unsure with { Repair = new([], IsSure: true) };

        Assert.That(DiagnosticReporter.WhatNext([unsure]), Is.EqualTo("`static-site explain SS301` says what that means, with an example"));
        Assert.That(DiagnosticReporter.WhatNext([unsure, sure]), Does.EndWith("; `static-site fix` mends 1 of them for you"));
        Assert.That(DiagnosticReporter.WhatNext([sure]), Does.EndWith("; `static-site fix` mends it for you"));
        Assert.That(DiagnosticReporter.WhatNext([sure, sure]), Does.EndWith("; `static-site fix` mends all of them for you"));
    }

    [Test]
    public void Content_cannot_steer_the_terminal() =>
        Assert.That(PlainText.Clean("a\u001B[31mb\r\u009B2J\u202Ec\nd"), Is.EqualTo("a\uFFFD[31mb\uFFFD\uFFFD2J\uFFFDc\nd"));
}
