using System.Collections.Immutable;

namespace StaticSite.Cli.Files;

/// <summary>The bytes that files had when they were last read, for who reads the same folder again and again. For one reading at a time.</summary>
internal sealed class FileMemory
{
    // A file system's clock may tick this slowly: of two changes within one tick nobody could see the second.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private Dictionary<FoundFile, byte[]> files = [];

    /// <summary>The bytes of a file that has kept its time of change and its length; null where it is to be read.</summary>
    public byte[]? Find(FoundFile file) => files.GetValueOrDefault(file);

    /// <summary>Keeps the files of this reading and none of an earlier one.</summary>
    /// <param name="began">When the folder was looked through.</param>
    /// <param name="contents">Null for a file that has gone meanwhile.</param>
    public void End(DateTime began, ImmutableArray<FoundFile> found, byte[]?[] contents) =>
        files = found.Zip(contents)
            .Where(pair => pair.Second is not null && pair.First.LastWrite < began - Tick)
            .ToDictionary(pair => pair.First, pair => pair.Second!);
}
