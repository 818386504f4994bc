using System.Globalization;

namespace StaticSite.Benchmarks.Comparing;

/// <summary>A folder for everything a benchmark writes; deleted at the end.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("static-site-benchmarks-").FullName;
    private int count;

    /// <summary>A path that does not exist yet.</summary>
    public string GetNew(string name) => Path.Join(root, string.Create(CultureInfo.InvariantCulture, $"{name}-{++count}"));

    public void Dispose() => Directory.Delete(root, recursive: true);
}
