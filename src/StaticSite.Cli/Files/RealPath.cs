namespace StaticSite.Cli.Files;

/// <summary>Where a path leads once every symbolic link on the way is followed.</summary>
internal static class RealPath
{
    // As many as operating systems allow; more is a circle.
    private const int MaxLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without links. What does not exist yet is kept as it is written; null for a circle of links.</summary>
    /// <param name="path">Absolute.</param>
    public static string? Resolve(string path)
    {
        var resolved = Path.GetPathRoot(path)!;
        var pending = new Stack<string>();
        Push(path[resolved.Length..], pending);
        var links = 0;
        while (pending.TryPop(out var segment))
        {
            if (segment == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Join(resolved, segment);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            var root = Path.GetPathRoot(target)!;
            resolved = root.Length > 0 ? root : resolved;
            Push(target[root.Length..], pending);
        }

        return resolved;
    }

    /// <summary>True for a folder itself and everything below it.</summary>
    /// <param name="path">Without links.</param>
    /// <param name="folder">Without links and without a separator at its end.</param>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private static void Push(string path, Stack<string> pending)
    {
        foreach (var segment in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse().Where(segment => segment != "."))
        {
            pending.Push(segment);
        }
    }
}
