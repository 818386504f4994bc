using System.Collections.Immutable;
using StaticSite.Repairing;

namespace StaticSite.Cli.Files;

/// <summary>Writes mended files in the place of those that were checked.</summary>
internal static class RepairWriter
{
    private const string Ending = ".fixed~";

    /// <summary>Replaces each file by a rename, so that it is never half written; links stay links and rights stay rights.</summary>
    /// <exception cref="IOException">A file cannot be written, or is no longer the one that was checked.</exception>
    public static void Write(InputFolder folder, ImmutableArray<FileChange> changes)
    {
        var places = InputWalk.Find(folder.FullPath).Value.ToDictionary(file => file.Path, file => file.FullPath);
        foreach (var change in changes)
        {
            if (!places.TryGetValue(change.Path, out var place) || !File.ReadAllBytes(place).AsSpan().SequenceEqual(change.Before))
            {
                throw new IOException($"{folder.Label}{change.Path} was changed meanwhile; nothing more is written, run the command again");
            }

            Replace(place, change.After);
        }
    }

    private static void Replace(string place, byte[] bytes)
    {
        var beside = place + Ending;
        File.Copy(place, beside, overwrite: true);
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, place, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
