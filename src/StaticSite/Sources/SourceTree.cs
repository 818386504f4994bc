using System.Collections.Immutable;

namespace StaticSite.Sources;

/// <summary>The whole input in memory, files in ordinal order of their paths, whatever order they were found in.</summary>
public sealed record SourceTree(ImmutableArray<SourceFile> Files, ImmutableArray<AssetFile> Assets)
{
    /// <summary>The file at a path, or null.</summary>
    public SourceFile? Find(SourcePath path) => Files.FirstOrDefault(file => file.Path == path);
}
