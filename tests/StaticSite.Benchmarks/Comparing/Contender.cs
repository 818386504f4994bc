using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Comparing;

/// <summary>Something that builds a site into an empty folder.</summary>
/// <param name="Build">The command for an output folder, by its absolute path.</param>
internal sealed record Contender(string Name, Func<string, Command> Build)
{
    public List<Measurement> Runs { get; } = [];

    /// <summary>Files in the output folder of the last run.</summary>
    public int Files { get; private set; }

    /// <summary>Bytes in the output folder of the last run.</summary>
    public long Bytes { get; private set; }

    /// <summary>
    /// Builds the site once more, into a folder that does not exist yet. It stays until the very end: after files were deleted,
    /// some file systems make new ones several times slower for minutes, which would be measured too.
    /// </summary>
    public void Run(Workspace workspace)
    {
        var output = workspace.GetNew("output");
        Runs.Add(ProcessMeter.Run(Build(output)));
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        Files = files.Length;
        Bytes = files.Sum(file => file.Length);
    }
}
