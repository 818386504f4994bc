using StaticSite.Cli.Reporting;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Tests.Cli.Reporting;

[Parallelizable(ParallelScope.All)]
internal sealed class JsonReportTests
{
    private static readonly SourceSpan Span = new(new SourcePath("terms/a.md"), 3, 5, 4);

    private static readonly Diagnostic Twice = new("SS302", Severity.Error, Span, "“x” twice")
    {
        Related = [new(Span with { Line = 1 }, "first here")],
        Repair = new([new(Span, "y")], IsSure: true),
    };

    [Test]
    public void One_object_counts_and_lists()
    {
        var output = new StringWriter();

        JsonReport.Write(output, [Twice, new("SS309", Severity.Warning, SourceSpan.OfFile(Span.Path), "old", "renew it")], "input/");

        Assert.That(output.ToString(), Is.EqualTo("""
            {
              "errors": 1,
              "warnings": 1,
              "diagnostics": [
                {
                  "code": "SS302",
                  "severity": "error",
                  "path": "input/terms/a.md",
                  "line": 3,
                  "column": 5,
                  "length": 4,
                  "message": "“x” twice",
                  "help": null,
                  "related": [
                    {
                      "path": "input/terms/a.md",
                      "line": 1,
                      "column": 5,
                      "length": 4,
                      "message": "first here"
                    }
                  ],
                  "repair": {
                    "sure": true,
                    "edits": [
                      {
                        "path": "input/terms/a.md",
                        "line": 3,
                        "column": 5,
                        "length": 4,
                        "text": "y"
                      }
                    ]
                  }
                },
                {
                  "code": "SS309",
                  "severity": "warning",
                  "path": "input/terms/a.md",
                  "line": 0,
                  "column": 0,
                  "length": 0,
                  "message": "old",
                  "help": "renew it",
                  "related": [],
                  "repair": null
                }
              ]
            }

            """.ReplaceLineEndings("\n")));
    }
}
