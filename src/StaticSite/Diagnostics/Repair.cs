using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Diagnostics;

/// <summary>How to mend a mistake, for programs: editors offer it, <c>fix</c> carries the sure ones out.</summary>
/// <param name="Edits">Do not overlap; all of them or none.</param>
/// <param name="IsSure">True where nothing else can have been meant, so that nobody needs to be asked.</param>
public sealed record Repair(ImmutableArray<TextEdit> Edits, bool IsSure)
{
    /// <summary>One stretch written anew; null where there is no suggestion, or where the words do not stand in the file as they are read.</summary>
    /// <param name="span">Where the words stand.</param>
    /// <param name="words">The words as they were read: escaped or folded text has another length in the file.</param>
    internal static Repair? Replace(SourceSpan span, string words, Suggestion? suggestion) =>
        suggestion is null || span.Line == 0 || span.Length != words.Length ? null : new([new(span, suggestion.Text)], suggestion.IsSure);
}
