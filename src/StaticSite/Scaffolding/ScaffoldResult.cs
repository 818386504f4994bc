using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Scaffolding;

/// <summary>The new entries, made but not written yet.</summary>
/// <param name="Ids">In the order in which they were asked for.</param>
/// <param name="Path">The file they stand in.</param>
/// <param name="Text">The whole of a new file, or what comes after the last character of the file that is there; lines ended by <c>\n</c>.</param>
/// <param name="IsNewFile">False where the text goes to the end of a file.</param>
/// <param name="Line">1-based line at which the first of them begins.</param>
/// <param name="Blanks">How many blanks are still to be filled in.</param>
/// <param name="Known">Sources that were not made because the site has them.</param>
public sealed record ScaffoldResult(ImmutableArray<EntryId> Ids, SourcePath Path, string Text, bool IsNewFile, int Line, int Blanks, ImmutableArray<EntryId> Known)
{
    /// <summary>Entries of the site that have the name of a new one.</summary>
    public ImmutableArray<Entry> Alike { get; init; } = [];
}
