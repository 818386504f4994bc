using StaticSite.Sources;

namespace StaticSite.Cli.Files;

/// <summary>A file of the input that is to be read.</summary>
/// <param name="Path">Where it stands below the input folder.</param>
/// <param name="FullPath">Absolute and free of links at its end: what was checked is what is read.</param>
/// <param name="LastWrite">When it was last changed, in UTC.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct FoundFile(SourcePath Path, string FullPath, DateTime LastWrite, long Length)
{
    public FoundFile(SourcePath path, FileInfo file)
        : this(path, file.FullName, file.LastWriteTimeUtc, file.Exists ? file.Length : 0)
    {
    }
}
