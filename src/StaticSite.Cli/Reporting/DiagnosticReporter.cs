using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Cli.Reporting;

/// <summary>Shows diagnostics to people, on standard error.</summary>
/// <param name="root">What goes before each path, for instance <c>input/</c>.</param>
internal sealed class DiagnosticReporter(Screen screen, string root)
{
    private static readonly SourceTree NoSources = new([], []);

    /// <summary>Everything a build found, and a line that counts it.</summary>
    public void Report(BuildResult result) => Report(result.Diagnostics, result.Sources);

    /// <summary>A fault that has nothing to do with the content.</summary>
    public void Report(Diagnostic diagnostic) => Report([diagnostic], NoSources);

    private void Report(ImmutableArray<Diagnostic> diagnostics, SourceTree sources)
    {
        foreach (var diagnostic in diagnostics)
        {
            var text = PlainText.Clean(DiagnosticText.Format(diagnostic, sources, WriteDiagnostics.IsOwn(diagnostic) ? "" : root));
            if (screen.Terminal is { } terminal)
            {
                terminal.Write(DiagnosticColours.Apply(diagnostic, text));
            }
            else
            {
                screen.Error.Write(text);
            }
        }

        if (diagnostics.Length > 1)
        {
            screen.Error.WriteLine(Count(diagnostics));
        }

        if (!diagnostics.IsEmpty)
        {
            screen.Error.WriteLine(WhatNext(diagnostics));
        }
    }

    /// <summary>Where to read more, and what can be mended without asking.</summary>
    public static string WhatNext(ImmutableArray<Diagnostic> diagnostics)
    {
        var explain = $"`{CommandLine.ProgramName} explain {diagnostics[0].Code}` says what that means, with an example";
        var sure = diagnostics.Count(diagnostic => diagnostic.Repair is { IsSure: true });
        var what = diagnostics.Length == 1 ? "it" : sure == diagnostics.Length ? "all of them" : sure.ToString("N0", CultureInfo.InvariantCulture) + " of them";
        return sure == 0 ? explain : $"{explain}; `{CommandLine.ProgramName} fix` mends {what} for you";
    }

    /// <summary><c>2 errors, 1 warning in 3 files</c>.</summary>
    public static string Count(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var files = diagnostics.Select(diagnostic => diagnostic.Span.Path).Distinct().Count();
        string[] parts = [Counted.Of(errors, "error"), Counted.Of(diagnostics.Length - errors, "warning")];
        return $"{string.Join(", ", parts.Where(part => part[0] != '0'))} in {Counted.Of(files, "file")}";
    }
}
