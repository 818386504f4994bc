using System.Collections.Concurrent;
using StaticSite.Routing;

namespace StaticSite.Cli.Files;

/// <summary>Where a build is prepared, beside the output folder. Gone when disposed of, unless it has become the output folder itself.</summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly OutputFolder folder;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<OutputPath> files = [];

    /// <summary>Makes the folder, after clearing away what a crash left there.</summary>
    public StagingFolder(OutputFolder folder)
    {
        this.folder = folder;
        Clear();
        Directory.CreateDirectory(folder.StagingPath);

        // The mark by which the next build knows that it may clear this folder.
        File.WriteAllBytes(folder.StagedManifestPath, []);
    }

    /// <summary>The files staged so far.</summary>
    public IReadOnlyCollection<OutputPath> Files => files;

    /// <summary>Stages a file. Safe from several threads, for different paths.</summary>
    public void Add(OutputPath path, byte[] bytes)
    {
        var target = folder.GetStaged(path);
        folders.GetOrAdd(Path.GetDirectoryName(target)!, path => Directory.CreateDirectory(path).Exists);
        Write(target, bytes);
        files.Add(path);
    }

    /// <summary>Lets the staged files become the output folder, which must not exist yet.</summary>
    public void BecomeOutput(OutputManifest manifest)
    {
        File.WriteAllBytes(folder.StagedManifestPath, manifest.ToBytes());
        Directory.Move(folder.StagingPath, folder.FullPath);
    }

    /// <summary>Puts a staged file in its place, over an older one.</summary>
    public void Release(OutputPath path)
    {
        var target = folder.Get(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(folder.GetStaged(path), target, overwrite: true);
    }

    /// <summary>Puts a manifest in its place, over an older one, in one step.</summary>
    public void ReleaseManifest(OutputManifest manifest)
    {
        var next = folder.StagedManifestPath + ".next";
        File.WriteAllBytes(next, manifest.ToBytes());
        File.Move(next, folder.ManifestPath, overwrite: true);
    }

    public void Dispose() => Clear();

    // The mark goes last, so that clearing may be interrupted too.
    private void Clear()
    {
        var staging = new DirectoryInfo(folder.StagingPath);
        if (!staging.Exists)
        {
            return;
        }

        foreach (var child in staging.EnumerateDirectories())
        {
            child.Delete(recursive: true);
        }

        foreach (var file in staging.EnumerateFiles().Where(file => file.FullName != folder.StagedManifestPath))
        {
            file.Delete();
        }

        staging.Delete(recursive: true);
    }

    private static void Write(string path, byte[] bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, bytes, 0);
    }
}
