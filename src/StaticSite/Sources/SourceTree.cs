using System.Collections.Immutable;

namespace StaticSite.Sources;

/// <summary>The whole input in memory, files in ordinal order of their paths, whatever order they were found in.</summary>
public sealed record SourceTree(ImmutableArray<SourceFile> Files, ImmutableArray<AssetFile> Assets)
{
    /// <summary>Files that are there but were not taken in; a diagnostic says why, and nobody knows what they declare.</summary>
    public ImmutableArray<SourcePath> Unread { get; init; } = [];

    /// <summary>The file at a path, or null.</summary>
    public SourceFile? Find(SourcePath path) => Files.FirstOrDefault(file => file.Path == path);
}
