using System.Text;

namespace StaticSite.Tests.Cli;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    // Links on the way (as to the temporary folder on some systems) would make paths differ from what the program reports.
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("static-site-test-");

    public string Path => folder.FullName;

    /// <summary>Absolute path of something below, with <c>/</c> in the argument.</summary>
    public string Get(string path) => System.IO.Path.Combine(folder.FullName, path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Makes a file and the folders above it.</summary>
    /// <returns>Its absolute path.</returns>
    public string Write(string path, string text = "")
    {
        var full = Get(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return full;
    }

    public string MakeFolder(string path) => Directory.CreateDirectory(Get(path)).FullName;

    public string Read(string path) => File.ReadAllText(Get(path));

    /// <summary>Paths of all files below a folder, with <c>/</c>, in ordinal order.</summary>
    public IEnumerable<string> List(string path = "")
    {
        var root = Get(path);
        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : [];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
