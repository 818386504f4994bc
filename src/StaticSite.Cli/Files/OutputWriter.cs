using System.Collections.Concurrent;
using StaticSite.Rendering;
using StaticSite.Routing;

namespace StaticSite.Cli.Files;

/// <summary>
/// Planned site → files on disk. Everything is made before anything is changed, and every change is a rename: whatever happens,
/// each file of the output folder is whole, and until the last page is made the old site is untouched. Equal files keep their
/// times. Only files that a manifest names are ever removed.
/// </summary>
internal static class OutputWriter
{
    /// <summary>Makes and writes the site.</summary>
    /// <param name="folder">Checked with <see cref="OutputFolder.FindFault"/>.</param>
    /// <exception cref="IOException">A file cannot be read, written or removed.</exception>
    public static async Task<WriteCounts> Write(OutputPlan plan, OutputFolder folder, CancellationToken cancellation)
    {
        var before = OutputManifest.Read(folder.ManifestPath);
        using var staging = new StagingFolder(folder);
        var after = await Stage(plan, before, folder, staging, cancellation);
        var stale = before.Paths.Where(path => !after.Contains(path) && File.Exists(folder.Get(path))).ToList();
        Publish(before, after, stale, folder, staging);
        return new WriteCounts(staging.Files.Count, after.Paths.Count - staging.Files.Count, stale.Count);
    }

    // Stages what differs from the files in place.
    private static async Task<OutputManifest> Stage(OutputPlan plan, OutputManifest before, OutputFolder folder, StagingFolder staging, CancellationToken cancellation)
    {
        var paths = new ConcurrentBag<OutputPath>();
        await plan.Render(
            (path, bytes, _) =>
            {
                paths.Add(path);
                if (!before.Contains(path) || !FileContent.IsSame(folder.Get(path), bytes))
                {
                    staging.Add(path, bytes);
                }

                return ValueTask.CompletedTask;
            },
            cancellation);
        return new OutputManifest(paths);
    }

    private static void Publish(OutputManifest before, OutputManifest after, List<OutputPath> stale, OutputFolder folder, StagingFolder staging)
    {
        if (!Directory.Exists(folder.FullPath))
        {
            staging.BecomeOutput(after);
            return;
        }

        if (staging.Files.Count > 0 || stale.Count > 0)
        {
            // Until the end the manifest names old and new files, so that after a crash the next build knows both for its own.
            staging.ReleaseManifest(before.With(after));
            RemoveStale(stale, folder);
            foreach (var path in staging.Files)
            {
                staging.Release(path);
            }
        }

        if (!FileContent.IsSame(folder.ManifestPath, after.ToBytes()))
        {
            staging.ReleaseManifest(after);
        }
    }

    // Before the new files are placed: a folder may take the place of a file, or a file that of a folder.
    private static void RemoveStale(List<OutputPath> stale, OutputFolder folder)
    {
        foreach (var path in stale)
        {
            File.Delete(folder.Get(path));
        }

        foreach (var path in stale)
        {
            RemoveEmptyFolders(Path.GetDirectoryName(folder.Get(path))!, folder.FullPath);
        }
    }

    private static void RemoveEmptyFolders(string path, string root)
    {
        while (path.Length > root.Length && (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any()))
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path);
            }

            path = Path.GetDirectoryName(path)!;
        }
    }
}
