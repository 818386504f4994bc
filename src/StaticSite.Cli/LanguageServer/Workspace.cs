using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Threading.Channels;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;
using StaticSite.Editing;
using StaticSite.Loading;
using StaticSite.Publishing;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>
/// The content as the author sees it: files on disk, and over them what is open in the editor. Checks it whenever it has changed and
/// come to rest. May be used from several threads.
/// </summary>
internal sealed class Workspace(string folder, PublishedManifest? published)
{
    // As long as one pauses between two letters of a word.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    // How long to wait before looking again at content that could not be read.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<SourcePath, Document> documents = [];
    private readonly FileMemory files = new();
    private readonly BuildMemory memory = new();
    private TaskCompletionSource isChecked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CheckedState state = CheckedState.None;
    private Staged<ImmutableArray<RawFile>> disk = new([], []);
    private bool isDiskRead;
    private long revision;

    /// <summary>The last check that is complete.</summary>
    public CheckedState Last
    {
        get
        {
            lock (gate)
            {
                return state;
            }
        }
    }

    /// <summary>The file that is open, or null.</summary>
    public Document? Find(SourcePath path)
    {
        lock (gate)
        {
            return documents.GetValueOrDefault(path);
        }
    }

    /// <summary>Takes the editor's text for a file from now on.</summary>
    public void Put(Document document) => Change(() => documents[document.Path] = document);

    /// <summary>Takes the text on disk for a file again.</summary>
    public void Close(SourcePath path) => Change(() => isDiskRead = !documents.Remove(path) && isDiskRead);

    /// <summary>Reads the disk again before the next check.</summary>
    public void Reload() => Change(() => isDiskRead = false);

    /// <summary>The check of the content as it is now; waits for it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<CheckedState> Check(CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (state.Revision == revision)
                {
                    return state;
                }

                next = isChecked.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    /// <summary>Checks until cancelled.</summary>
    /// <param name="report">Called with the state before and after each check.</param>
    /// <param name="fail">Called where the content cannot be checked at all, with the reason; it is tried again.</param>
    /// <exception cref="OperationCanceledException">At the end.</exception>
    public async Task Run(Action<CheckedState, CheckedState> report, Action<string> fail, CancellationToken cancellation)
    {
        while (true)
        {
            var before = Last;
            try
            {
                report(before, await CheckOnce(before, cancellation));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                fail(Failure.Describe(exception));
                await Task.Delay(Pause, cancellation);
                Reload();
            }

            await WaitForChange(cancellation);
        }
    }

    private async Task<CheckedState> CheckOnce(CheckedState before, CancellationToken cancellation)
    {
        await ReadDisk(cancellation);
        Staged<ImmutableArray<RawFile>> found;
        FrozenDictionary<SourcePath, Document> open;
        long number;
        lock (gate)
        {
            (found, open, number) = (disk, documents.ToFrozenDictionary(), revision);
        }

        var result = SitePipeline.Build(Overlay(found.Value, open), found.Diagnostics, SiteBuild.Theme, new BuildOptions { Published = published }, memory);
        var index = SiteIndex.Create(result.Content!, result.Diagnostics, before.Index);
        var now = new CheckedState(number, result.Diagnostics, result.Sources, index, open);
        TaskCompletionSource done;
        lock (gate)
        {
            state = now;
            done = isChecked;
            isChecked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        done.SetResult();
        return now;
    }

    private async Task ReadDisk(CancellationToken cancellation)
    {
        lock (gate)
        {
            if (isDiskRead)
            {
                return;
            }

            // What changes while it is read is read again.
            isDiskRead = true;
        }

        var read = await SourceLoader.Load(folder, Task.FromResult(ChangeHistory.Empty), cancellation, files);
        lock (gate)
        {
            disk = read;
        }
    }

    private static IEnumerable<RawFile> Overlay(ImmutableArray<RawFile> files, FrozenDictionary<SourcePath, Document> open) =>
        files.Where(file => !open.ContainsKey(file.Path))
            .Concat(open.Values.Select(document => new RawFile(document.Path, Encoding.UTF8.GetBytes(document.Text))));

    private async Task WaitForChange(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Quiet, cancellation);
        }
        while (changes.Reader.TryRead(out _));
    }

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            revision++;
        }

        changes.Writer.TryWrite(true);
    }
}
