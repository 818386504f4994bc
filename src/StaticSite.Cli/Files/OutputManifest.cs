using System.Text;
using StaticSite.Routing;

namespace StaticSite.Cli.Files;

/// <summary>The files that the program wrote into an output folder: what it may replace and remove. On disk a path a line, in ordinal order.</summary>
internal sealed class OutputManifest
{
    public static readonly OutputManifest Empty = new([]);

    private readonly OutputPath[] paths;

    /// <param name="paths">Each path once, in any order.</param>
    public OutputManifest(IEnumerable<OutputPath> paths) => this.paths = [.. paths.Order()];

    public IReadOnlyCollection<OutputPath> Paths => paths;

    /// <summary>Reads a manifest; empty where there is none. Lines that name no file below the folder are passed over.</summary>
    public static OutputManifest Read(string path) => File.Exists(path)
        ? new(File.ReadLines(path).Where(OutputFolder.IsPlain).Select(line => new OutputPath(line)))
        : Empty;

    public bool Contains(OutputPath path) => Array.BinarySearch(paths, path) >= 0;

    /// <summary>The files of both.</summary>
    public OutputManifest With(OutputManifest other) => new(paths.Union(other.paths));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path.Value + "\n")));
}
