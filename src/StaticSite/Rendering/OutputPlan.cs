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
    private readonly ImmutableArray<Lazy<Dictionary<OutputPath, OutputFile>>> parts;
    private readonly Lazy<ImmutableArray<OutputFile>> files;

    /// <param name="parts">
    /// The files in parts, those first that a browser asks for first. Some paths follow from what stands in the file: such a part is
    /// made no sooner than somebody needs it.
    /// </param>
    internal OutputPlan(IEnumerable<IEnumerable<OutputFile>> parts, PublishedManifest published, ITheme? theme, SiteCounts counts)
    {
        this.theme = theme;
        this.parts = [.. parts.Select(part => new Lazy<Dictionary<OutputPath, OutputFile>>(() => part.ToDictionary(file => file.Path)))];
        files = new(() => [.. this.parts.SelectMany(part => part.Value.Values).OrderBy(file => file.Path)]);
        Published = published;
        Counts = counts;
    }

    /// <summary>In ordinal order of path, each path once.</summary>
    public ImmutableArray<OutputFile> Files => files.Value;

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(OutputPath path) => parts.Select(part => part.Value.GetValueOrDefault(path)).FirstOrDefault(file => file is not null);

    /// <summary>Every address that the site has and had.</summary>
    public PublishedManifest Published { get; }

    public SiteCounts Counts { get; }

    public static OutputPlan Empty { get; } = new([], PublishedManifest.Empty, null, SiteCounts.None);

    /// <summary>Makes every file and hands it over, in no particular order and from several threads.</summary>
    /// <param name="write">Takes the path and the whole content.</param>
    public async Task Render(Func<OutputPath, byte[], CancellationToken, ValueTask> write, CancellationToken cancellation = default)
    {
        var next = -1;
        var workers = Enumerable.Range(0, theme is null ? 0 : Math.Max(1, Parallelism)).Select(_ => Task.Run(Work, cancellation));
        await Task.WhenAll(workers);

        async Task Work()
        {
            await using var renderer = theme!.CreateRenderer();
            for (var index = Interlocked.Increment(ref next); index < Files.Length; index = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                var file = Files[index];
                await write(file.Path, await file.Make(renderer), cancellation);
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
