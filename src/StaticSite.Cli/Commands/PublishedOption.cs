using System.CommandLine;
using StaticSite.Publishing;

namespace StaticSite.Cli.Commands;

/// <summary>What was published last, so that no address is lost.</summary>
internal sealed class PublishedOption : Option<string>
{
    // A manifest takes about 150 bytes an entry.
    private const long MaxBytes = 64 * 1024 * 1024;

    public PublishedOption()
        : base("--published")
    {
        Description = "The manifest of the published site (its data/manifest.json): an address that would be lost is an error.";
        HelpName = "FILE";
    }

    /// <summary>The manifest that was named; null where none was.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no manifest.</exception>
    public PublishedManifest? Get(ParseResult parsed) => parsed.GetValue(this) is { } path ? Read(path) : null;

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no manifest.</exception>
    public static PublishedManifest Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new UsageException($"there is no file `{path}`; save `data/manifest.json` of the published site and name that file");
        }

        return (file.Length <= MaxBytes ? PublishedManifestFile.Read(File.ReadAllBytes(path)) : null)
            ?? throw new UsageException($"`{path}` is not a manifest that this program can read; it is `data/manifest.json` of a built site");
    }
}
