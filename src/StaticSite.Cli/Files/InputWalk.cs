using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Cli.Files;

/// <summary>
/// Finds the files of the input folder. A symbolic link is followed only to what an author could have put into the folder:
/// pull requests come from strangers, and a link is a way to publish the build machine's own files.
/// </summary>
internal sealed class InputWalk
{
    private readonly string root;
    private readonly List<FoundFile> files = [];
    private readonly List<Diagnostic> faults = [];

    private InputWalk(string root) => this.root = root;

    /// <summary>Files in ordinal order of their paths, and links that were not followed.</summary>
    /// <param name="folder">Absolute path of the input folder; it may itself be a link.</param>
    public static Staged<ImmutableArray<FoundFile>> Find(string folder)
    {
        var walk = new InputWalk(RealPath.Resolve(folder) ?? folder);
        walk.Enter(walk.root, "", isLinked: false);
        return new([.. walk.files.OrderBy(file => file.Path)], [.. walk.faults]);
    }

    private void Enter(string folder, string prefix, bool isLinked)
    {
        foreach (var item in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (InputLayout.IsLeftOut(item.Name))
            {
                continue;
            }

            var path = prefix + item.Name;
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Follow(item, path, folder, isLinked);
            }
            else if (item is DirectoryInfo)
            {
                Enter(item.FullName, path + "/", isLinked);
            }
            else if (item is FileInfo file)
            {
                files.Add(new FoundFile(new SourcePath(path), file));
            }
        }
    }

    private void Follow(FileSystemInfo link, string path, string folder, bool isLinked)
    {
        var target = RealPath.Resolve(link.FullName);
        if (target is null || !Path.Exists(target) || !IsContent(target))
        {
            faults.Add(LoadDiagnostics.LinkLeavesInput(new SourcePath(path)));
        }
        else if (!Directory.Exists(target))
        {
            files.Add(new FoundFile(new SourcePath(path), new FileInfo(target)));
        }
        else if (!isLinked && !RealPath.IsWithin(folder, target))
        {
            // Nothing is lost by passing over circles and links in linked folders: what they lead to is read where it really stands.
            Enter(target, path + "/", isLinked: true);
        }
    }

    // Inside the folder, and not below a name that is left out: `.git/config` may hold a password.
    private bool IsContent(string target) =>
        RealPath.IsWithin(target, root)
        && !target[root.Length..].Split(Path.DirectorySeparatorChar).Any(InputLayout.IsLeftOut);
}
