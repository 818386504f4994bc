namespace StaticSite.Cli.Files;

/// <summary>Compares files with bytes in memory.</summary>
internal static class FileContent
{
    /// <summary>True if the file exists and holds exactly these bytes.</summary>
    /// <param name="path">Absolute.</param>
    public static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
        {
            return false;
        }

        return bytes.SequenceEqual(File.ReadAllBytes(path));
    }
}
