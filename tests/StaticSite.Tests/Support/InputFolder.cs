using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Tests.Support;

/// <summary>Reads an input folder as it is, without history.</summary>
internal static class InputFolder
{
    public static IReadOnlyList<RawFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Full: path, Path: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !file.Path.Split('/').Any(InputLayout.IsLeftOut))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new RawFile(new SourcePath(file.Path), File.ReadAllBytes(file.Full))),
    ];
}
