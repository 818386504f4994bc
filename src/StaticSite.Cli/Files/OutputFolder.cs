using StaticSite.Diagnostics;
using StaticSite.Routing;

namespace StaticSite.Cli.Files;

/// <summary>The folder a site is written to. It belongs to the program once it holds a manifest.</summary>
internal sealed class OutputFolder
{
    private const string ManifestName = ".manifest";

    private readonly string typed;

    /// <param name="typed">As the user wrote it; need not exist.</param>
    public OutputFolder(string typed)
    {
        this.typed = typed;
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed));

        // Links are followed first: staging must lie on the file system where the site lies, or renaming would be copying.
        FullPath = RealPath.Resolve(path) ?? throw new IOException($"`{typed}` leads in a circle of links");
    }

    /// <summary>Absolute, without links and without a separator at its end.</summary>
    public string FullPath { get; }

    /// <summary>For messages: <c>output/</c>.</summary>
    public string Label => typed.Replace('\\', '/').TrimEnd('/') + "/";

    public string ManifestPath => Path.Join(FullPath, ManifestName);

    /// <summary>Where a build is prepared; the name is fixed, so that the next build finds what a crash left.</summary>
    public string StagingPath => FullPath + ".staging";

    public string StagedManifestPath => Path.Join(StagingPath, ManifestName);

    /// <summary>Why nothing must be written here; null if all is well.</summary>
    /// <exception cref="UsageException">The path names a file.</exception>
    public Diagnostic? FindFault(InputFolder input)
    {
        if (File.Exists(FullPath))
        {
            throw new UsageException($"`{typed}` is a file; name a folder with --output");
        }

        var content = RealPath.Resolve(input.FullPath) ?? input.FullPath;
        if (RealPath.IsWithin(content, FullPath) || RealPath.IsWithin(FullPath, content))
        {
            return WriteDiagnostics.OverlapsInput(Label);
        }

        return IsForeign(FullPath) ? WriteDiagnostics.ForeignFiles(Label)
            : IsForeign(StagingPath) ? WriteDiagnostics.ForeignFiles($"{Label.TrimEnd('/')}.staging/")
            : null;
    }

    /// <summary>Absolute path of a file of the site.</summary>
    public string Get(OutputPath path) => Join(FullPath, path);

    /// <summary>The same in the staging folder.</summary>
    public string GetStaged(OutputPath path) => Join(StagingPath, path);

    /// <summary>True for a path that stays below the folder it is joined to.</summary>
    public static bool IsPlain(string path) =>
        path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains('\0', StringComparison.Ordinal)
        && path.Split('/').All(segment => segment is not ("" or "." or ".."));

    private static string Join(string folder, OutputPath path) => IsPlain(path.Value)
        ? $"{folder}{Path.DirectorySeparatorChar}{path.Value.Replace('/', Path.DirectorySeparatorChar)}"
        : throw new ArgumentException($"`{path}` leads out of the output folder", nameof(path));

    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Join(folder, ManifestName)) && Directory.EnumerateFileSystemEntries(folder).Any();
}
