using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Diagnostics;

/// <summary>What a character that may not be there makes unreadable is no second fault.</summary>
internal static class Echoes
{
    /// <summary>The diagnostics that do not touch one of the characters.</summary>
    /// <param name="characters">What loading found wrong.</param>
    public static IEnumerable<Diagnostic> Remove(ImmutableArray<Diagnostic> characters, IEnumerable<Diagnostic> diagnostics)
    {
        var places = characters.Where(fault => fault.Span.Line > 0).ToLookup(fault => (fault.Span.Path, fault.Span.Line), fault => fault.Span.Column);
        return diagnostics.Where(diagnostic => !places[(diagnostic.Span.Path, diagnostic.Span.Line)].Any(column => Touches(diagnostic.Span, column)));
    }

    private static bool Touches(SourceSpan span, int column) => column >= span.Column - 1 && column <= span.Column + span.Length;
}
