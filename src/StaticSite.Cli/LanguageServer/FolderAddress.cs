using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Brings the editor's <c>file:</c> addresses and paths below the input folder together.</summary>
/// <param name="folder">Absolute path of the input folder.</param>
internal sealed class FolderAddress(string folder)
{
    private const string Scheme = "file://";

    /// <summary>The path of a file below the input folder; null for anything else, and for files that are left out.</summary>
    public SourcePath? Find(string uri)
    {
        if (ToPath(uri) is not { } full)
        {
            return null;
        }

        var path = Path.GetRelativePath(folder, full);
        var segments = path.Split(Path.DirectorySeparatorChar);
        var isInside = !Path.IsPathRooted(path) && segments.All(segment => segment is not (".." or ".") && !InputLayout.IsLeftOut(segment));
        return isInside ? new SourcePath(string.Join('/', segments)) : null;
    }

    /// <summary>The address of a file below the input folder.</summary>
    public string Get(SourcePath path) => ToUri(Path.Join(folder, path.Value));

    /// <summary>The address of a file or folder.</summary>
    /// <param name="path">Absolute.</param>
    public static string ToUri(string path)
    {
        var segments = path.Replace('\\', '/').TrimStart('/').Split('/');
        return $"{Scheme}/{string.Join('/', segments.Select(Uri.EscapeDataString))}";
    }

    /// <summary>The path behind a <c>file:</c> address; null for any other address.</summary>
    public static string? ToPath(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || !address.IsFile)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return Path.GetFullPath(OperatingSystem.IsWindows() ? path.TrimStart('/') : path);
    }
}
