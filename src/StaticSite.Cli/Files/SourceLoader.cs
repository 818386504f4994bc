using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Loading;

namespace StaticSite.Cli.Files;

/// <summary>The input folder on disk → files in memory, not yet decoded.</summary>
internal static class SourceLoader
{
    /// <summary>Reads every file of the input, several at a time.</summary>
    /// <param name="folder">Absolute path of the input folder.</param>
    /// <param name="history">When each file last changed; may still be on its way.</param>
    /// <param name="memory">Of the last reading, where there was one; takes in this one.</param>
    /// <returns>Files in ordinal order of their paths, and links that were not followed.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static async Task<Staged<ImmutableArray<RawFile>>> Load(string folder, Task<ChangeHistory> history, CancellationToken cancellation, FileMemory? memory = null)
    {
        var began = DateTime.UtcNow;
        var found = InputWalk.Find(folder);
        var contents = new byte[]?[found.Value.Length];
        await Parallel.ForAsync(0, contents.Length, cancellation, (index, _) =>
        {
            contents[index] = memory?.Find(found.Value[index]) ?? Read(found.Value[index]);
            return ValueTask.CompletedTask;
        });
        memory?.End(began, found.Value, contents);
        var days = await history;
        var files = found.Value.Zip(contents)
            .Where(pair => pair.Second is not null)
            .Select(pair => new RawFile(pair.First.Path, pair.Second!, days.Find(pair.First.Path)));
        return new([.. files], found.Diagnostics);
    }

    // Null for a file that has gone since it was found: editors replace files while they save.
    private static byte[]? Read(FoundFile file)
    {
        var role = InputLayout.GetRole(file.Path);
        if (role == FileRole.Unknown)
        {
            return [];
        }

        try
        {
            return Read(file.FullPath, role == FileRole.Asset ? Decoder.MaxAssetBytes : Decoder.MaxTextBytes);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static byte[] Read(string path, int limit)
    {
        using var handle = File.OpenHandle(path);
        var length = RandomAccess.GetLength(handle);
        if (length > limit)
        {
            // One byte too many is all the decoder needs to refuse it.
            return new byte[limit + 1];
        }

        // A file may shrink while it is read.
        var bytes = new byte[length];
        var filled = FileContent.Fill(handle, bytes);
        return filled == bytes.Length ? bytes : bytes[..filled];
    }
}
