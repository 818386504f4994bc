using System.Diagnostics;
using System.Threading.Channels;
using StaticSite.Loading;

namespace StaticSite.Cli.Serving;

/// <summary>Tells when something in the input folder has changed and come to rest. What has changed is not told: everything is read again.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors save in several steps; a quiet moment of this length ends them.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    // A folder that never comes to rest is looked at all the same.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? watcher;

    /// <param name="folder">Absolute path, without links. Nothing is watched before <see cref="Restart"/>.</param>
    public InputWatcher(string folder) => this.folder = folder;

    /// <summary>
    /// Begins to watch, or watches anew: the system watches a folder itself and not its name, so one that was removed and made
    /// again is another. To be called before each reading, so that nothing that changes after it is missed.
    /// </summary>
    /// <exception cref="IOException">There is no such folder, or the system has no room for another watch.</exception>
    public void Restart()
    {
        watcher?.Dispose();
        watcher = null;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"there is no folder `{folder}` any more");
        }

        watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };

        // More changes than the system could keep: which ones does not matter.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
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

    public void Dispose() => watcher?.Dispose();

    private void Tell(string path)
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
