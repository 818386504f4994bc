using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>What it takes to rename an id everywhere.</summary>
/// <param name="Edits">To be carried out first, in the files as they are; they do not overlap.</param>
/// <param name="Move">The file whose name is the id, and its new path; null for an id that stands in a file.</param>
public sealed record RenamePlan(ImmutableArray<TextEdit> Edits, RenamePlan.FileMove? Move)
{
    /// <summary>A file that gets another name.</summary>
    public sealed record FileMove(SourcePath From, SourcePath To);
}
