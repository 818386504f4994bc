using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>The texts of the last build: a file with the same bytes and the same day is not decoded again.</summary>
public sealed class DecodingMemory
{
    private Dictionary<SourcePath, DecodedFile> files = [];

    internal DecodedFile? Find(RawFile file) =>
        files.TryGetValue(file.Path, out var decoded) && decoded.Raw.Bytes.AsSpan().SequenceEqual(file.Bytes) && decoded.Raw.LastChange == file.LastChange ? decoded : null;

    /// <summary>Keeps the files of this build and none of an earlier one.</summary>
    internal void End(IEnumerable<DecodedFile> decoded) => files = decoded.ToDictionary(file => file.Raw.Path);
}
