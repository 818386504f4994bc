using System.Text;
using StaticSite.Scaffolding;

namespace StaticSite.Cli.Files;

/// <summary>Writes new entries into the input folder. What is there is never overwritten: files are made new, records go behind the last one.</summary>
internal static class NewFiles
{
    private const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text of a file that somebody named.</summary>
    /// <exception cref="UsageException">It is not there, or too large.</exception>
    public static string Read(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? throw new UsageException($"there is no file `{path}`")
            : file.Length > MaxBytes ? throw new UsageException($"`{path}` is larger than {MaxBytes / 1024} KiB")
            : File.ReadAllText(path, Utf8);
    }

    /// <exception cref="UsageException">The place leads out of the folder, or something is there already.</exception>
    public static void Write(InputFolder folder, ScaffoldResult made)
    {
        if (made.Ids.IsEmpty)
        {
            return;
        }

        var path = Path.Combine(folder.FullPath, made.Path.Value.Replace('/', Path.DirectorySeparatorChar));
        if (RealPath.Resolve(path) is not { } real || !RealPath.IsWithin(real, RealPath.Resolve(folder.FullPath) ?? folder.FullPath))
        {
            throw new UsageException($"`{folder.Label}{made.Path}` leads out of the folder `{folder.Label}`");
        }

        if (made.IsNewFile)
        {
            WriteNew(path, made.Text, folder.Label + made.Path);
        }
        else
        {
            Append(path, made.Text);
        }
    }

    private static void WriteNew(string path, string text, string label)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Path.Exists(path))
        {
            throw new UsageException($"`{label}` is there already");
        }

        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(Utf8.GetBytes(text));
    }

    // With the line ends that the file has.
    private static void Append(string path, string text)
    {
        var isWindows = File.ReadAllBytes(path).AsSpan().IndexOf("\r\n"u8) >= 0;
        using var stream = new FileStream(path, FileMode.Append);
        stream.Write(Utf8.GetBytes(isWindows ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text));
    }
}
