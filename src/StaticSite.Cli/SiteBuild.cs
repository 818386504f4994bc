using StaticSite.Cli.Files;
using StaticSite.Loading;
using StaticSite.Rendering;
using StaticSite.Sources;

namespace StaticSite.Cli;

/// <summary>From the input folder to a planned site: what <c>build</c>, <c>check</c> and <c>serve</c> have in common.</summary>
internal static class SiteBuild
{
    /// <summary>How every site looks.</summary>
    public static ITheme Theme { get; } = new Theme.Theme();

    /// <summary>Reads the folder and nothing more; faults are left to <c>check</c>.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<SourceTree> Load(InputFolder folder, CancellationToken cancellation)
    {
        var loaded = await SourceLoader.Load(folder.FullPath, Task.FromResult(ChangeHistory.Empty), cancellation);
        return Decoder.Decode(loaded.Value).Value;
    }

    /// <summary>Reads the folder and checks everything.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<BuildResult> Run(InputFolder folder, BuildOptions options, CancellationToken cancellation)
    {
        // Git answers while the files are read.
        var history = ChangeHistory.Read(folder.FullPath, cancellation);
        var loaded = await SourceLoader.Load(folder.FullPath, history, cancellation);
        return SitePipeline.Build(loaded.Value, loaded.Diagnostics, Theme, options);
    }
}
