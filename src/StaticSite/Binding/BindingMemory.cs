using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>
/// What the files of the last build were bound to. Who builds again and again keeps one, so that a change of one file costs the
/// binding of one file. A file gives the same entries as long as its text, its day and the words that make a statement are the same.
/// </summary>
public sealed class BindingMemory
{
    private ImmutableArray<string> statementWords;
    private IReadOnlyDictionary<SourcePath, BoundFile> files = ImmutableDictionary<SourcePath, BoundFile>.Empty;

    internal BoundFile? Find(SourceFile file) =>
        files.TryGetValue(file.Path, out var bound) && bound.Scope.File.Text == file.Text && bound.Scope.File.LastChange == file.LastChange ? bound : null;

    /// <summary>Forgets everything where the rules have changed since.</summary>
    internal void Begin(ImmutableArray<string> words)
    {
        if (statementWords.IsDefault || !statementWords.SequenceEqual(words, StringComparer.Ordinal))
        {
            files = ImmutableDictionary<SourcePath, BoundFile>.Empty;
            statementWords = words;
        }
    }

    /// <summary>Keeps the files of this build and none of an earlier one.</summary>
    internal void End(IEnumerable<BoundFile> bound) => files = bound.ToDictionary(file => file.Scope.File.Path);
}
