using StaticSite.Cli.Commands;
using StaticSite.Cli.Reporting;
using StaticSite.Comparing;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Cli.Files;

/// <summary>A state of a site on disk, in whatever form → its snapshot.</summary>
internal static class SnapshotLoader
{
    private const string ManifestName = "manifest.json";

    /// <summary>Reads an input folder, a built site, its data folder, or a manifest.</summary>
    /// <returns>Null where the content cannot be read; what is wrong with it has been shown.</returns>
    /// <exception cref="UsageException">The path leads to nothing of these.</exception>
    public static async Task<SiteSnapshot?> Load(string typed, Screen screen, CancellationToken cancellation)
    {
        if (File.Exists(typed))
        {
            return SiteSnapshot.OfManifest(PublishedOption.Read(typed));
        }

        if (File.Exists(Path.Join(typed, InputLayout.SiteFile.Value)))
        {
            return await LoadInput(new InputFolder(typed), screen, cancellation);
        }

        string[] places = [typed, Path.Join(typed, "data")];
        return Array.Find(places, place => File.Exists(Path.Join(place, ManifestName))) is { } data
            ? LoadData(data)
            : throw new UsageException($"there is no content at `{typed}`; name a folder with a `{InputLayout.SiteFile}`, a built site, or its `data/{ManifestName}`");
    }

    private static async Task<SiteSnapshot?> LoadInput(InputFolder folder, Screen screen, CancellationToken cancellation)
    {
        var loaded = await SourceLoader.Load(folder.FullPath, Task.FromResult(ChangeHistory.Empty), cancellation);
        var snapshot = SnapshotBuilder.Read(loaded.Value, SiteBuild.Theme);
        if (snapshot.Value is null)
        {
            screen.Error.WriteLine($"`{folder.Label}` cannot be compared before all of it can be read:");
            new DiagnosticReporter(screen, folder.Label).Report(new BuildResult(Rendering.OutputPlan.Empty, snapshot.Diagnostics, new SourceTree([], [])));
        }

        return snapshot.Value;
    }

    private static SiteSnapshot LoadData(string folder)
    {
        try
        {
            var files = SiteSnapshot.DataFileNames.Select(name => Path.Join(folder, name)).Where(File.Exists).Select(path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path));
            return SiteSnapshot.OfDataSet(PublishedOption.Read(Path.Join(folder, ManifestName)), files.ToList());
        }
        catch (FormatException)
        {
            throw new UsageException($"`{folder}` holds no data set that this program can read");
        }
    }
}
