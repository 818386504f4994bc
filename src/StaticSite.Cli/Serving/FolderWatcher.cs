using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using StaticSite.Loading;

namespace StaticSite.Cli.Serving;

/// <summary>Tells when something in one of its folders has changed and come to rest. What has changed is not told: everything is looked at again.</summary>
internal sealed class FolderWatcher : IDisposable
{
    // Editors save in several steps; a quiet moment of this length ends them.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    // A folder that never comes to rest is looked at all the same.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly ImmutableArray<string> folders;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private ImmutableArray<FileSystemWatcher> watchers = [];

    /// <param name="folders">Absolute paths, without links. Nothing is watched before <see cref="Restart"/>.</param>
    public FolderWatcher(params IEnumerable<string> folders) => this.folders = [.. folders];

    /// <summary>
    /// Begins to watch, or watches anew: the system watches a folder itself and not its name, so one that was removed and made
    /// again is another. To be called before each reading, so that nothing that changes after it is missed.
    /// </summary>
    /// <exception cref="IOException">There is no such folder, or the system has no room for another watch.</exception>
    public void Restart()
    {
        Dispose();
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            throw new DirectoryNotFoundException($"there is no folder `{missing}` any more");
        }

        watchers = [.. folders.Select(Watch)];
    }

    /// <summary>Waits for the next change, and until nothing more changes. Changes since the last call count.</summary>
    public async Task WaitForChange(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        var clock = Stopwatch.StartNew();
        do
        {
            await Task.Delay(Quiet, cancellation);
        }
        while (changes.Reader.TryRead(out _) && clock.Elapsed < LongestWait);
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }

        watchers = [];
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Tell(folder, change.FullPath);
        watcher.Created += (_, change) => Tell(folder, change.FullPath);
        watcher.Deleted += (_, change) => Tell(folder, change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(folder, change.OldFullPath);
            Tell(folder, change.FullPath);
        };

        // More changes than the system could keep: which ones does not matter.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(string folder, string path)
    {
        if (IsContent(Path.GetRelativePath(folder, path)))
        {
            changes.Writer.TryWrite(true);
        }
    }

    // Editors keep their notes beside a file under names that begin with a dot or end in a tilde.
    private static bool IsContent(string path) =>
        !path.EndsWith('~') && !path.Split(Path.DirectorySeparatorChar).Any(InputLayout.IsLeftOut);
}
