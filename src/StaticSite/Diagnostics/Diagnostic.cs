using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Diagnostics;

/// <summary>One mistake in the content: what is wrong, where, and how to mend it.</summary>
/// <param name="Code"><c>SS</c> and three digits; the first is the stage (1 load, 2 bind, 3 link, 4 write). Never used again for something else.</param>
/// <param name="Span">The smallest stretch that shows the fault.</param>
/// <param name="Message">What is wrong: lower case, no full stop, code in backticks.</param>
/// <param name="Help">The repair; null where there is nothing to add.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string? Help = null)
{
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>The repair as edits of the files; null where a person must write it.</summary>
    public Repair? Repair { get; init; }

    /// <summary>Diagnostics in the order in which they are shown: by file, line, column, code; each once.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Span)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Span, diagnostic.Message)),
    ];

    internal static Diagnostic Error(string code, SourceSpan span, string message, string? help = null) => new(code, Severity.Error, span, message, help);

    internal static Diagnostic Warning(string code, SourceSpan span, string message, string? help = null) => new(code, Severity.Warning, span, message, help);
}
