using System.Collections.Immutable;

namespace StaticSite.Diagnostics;

/// <summary>Questions about a list of diagnostics.</summary>
public static class DiagnosticsExtensions
{
    public static bool HasErrors(this ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The same diagnostics with every warning made an error, as <c>--strict</c> asks.</summary>
    public static ImmutableArray<Diagnostic> AsErrors(this ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic with { Severity = Severity.Error })];
}
