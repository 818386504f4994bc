using System.Collections.Immutable;
using StaticSite.Publishing;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>
/// Every file of the site by its path, and how to make it. Files are made on demand, several at a time, and handed on one by one,
/// so that memory grows with the content and not with the output. Making a file cannot fail on content.
/// </summary>
public sealed class OutputPlan
{
    private readonly ITheme? theme;
    private readonly ImmutableArray<IEnumerable<OutputFile>> parts;
    private readonly ImmutableArray<Lazy<Dictionary<OutputPath, OutputFile>>> found;

    /// <param name="parts">
    /// The files in parts, those first that a browser asks for first. Each part is gone through whenever it is needed and not kept:
    /// a site has more files than anything else. The paths of the last part follow from what stands in its files.
    /// </param>
    internal OutputPlan(IEnumerable<IEnumerable<OutputFile>> parts, PublishedManifest published, ITheme? theme, SiteCounts counts)
    {
        this.theme = theme;
        this.parts = [.. parts];
        found = [.. this.parts.Select(part => new Lazy<Dictionary<OutputPath, OutputFile>>(() => part.ToDictionary(file => file.Path)))];
        Published = published;
        Counts = counts;
    }

    /// <summary>In ordinal order of path, each path once.</summary>
    public IEnumerable<OutputFile> Files => found.SelectMany(part => part.Value.Values).OrderBy(file => file.Path);

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(OutputPath path) => found.Select(part => part.Value.GetValueOrDefault(path)).FirstOrDefault(file => file is not null);

    /// <summary>Every address that the site has and had.</summary>
    public PublishedManifest Published { get; }

    public SiteCounts Counts { get; }

    public static OutputPlan Empty { get; } = new([], PublishedManifest.Empty, null, SiteCounts.None);

    /// <summary>Makes every file and hands it over, in no particular order and from several threads.</summary>
    /// <param name="write">Takes the path and the whole content.</param>
    public async Task Render(Func<OutputPath, byte[], CancellationToken, ValueTask> write, CancellationToken cancellation = default)
    {
        if (theme is null || parts.IsEmpty)
        {
            return;
        }

        // The last part takes longest until its first path is known: it is found beside the others.
        var last = Task.Run(() => parts[^1].ToList(), cancellation);
        await Render(parts[..^1].SelectMany(part => part), theme, write, cancellation);
        await Render(await last, theme, write, cancellation);
    }

    private static async Task Render(IEnumerable<OutputFile> files, ITheme theme, Func<OutputPath, byte[], CancellationToken, ValueTask> write, CancellationToken cancellation)
    {
        using var queue = files.GetEnumerator();
        await Task.WhenAll(Enumerable.Range(0, Math.Max(1, Parallelism)).Select(_ => Task.Run(Work, cancellation)));

        async Task Work()
        {
            await using var renderer = theme.CreateRenderer();
            while (Take() is { } file)
            {
                cancellation.ThrowIfCancellationRequested();
                await write(file.Path, await file.Make(renderer), cancellation);
            }
        }

        OutputFile? Take()
        {
            lock (queue)
            {
                return queue.MoveNext() ? queue.Current : null;
            }
        }
    }

    // As many workers as the thread pool would run at a time; asking it keeps the core free of the environment.
    private static int Parallelism
    {
        get
        {
            ThreadPool.GetMinThreads(out var workers, out _);
            return workers;
        }
    }
}
