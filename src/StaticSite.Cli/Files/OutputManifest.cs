using System.Security.Cryptography;
using System.Text;
using StaticSite.Routing;

namespace StaticSite.Cli.Files;

/// <summary>
/// The files that the program wrote into an output folder, each with the SHA-256 of its content: what it may replace and remove.
/// On disk in the format of <c>sha256sum</c>, in ordinal order of path.
/// </summary>
internal sealed class OutputManifest
{
    public static readonly OutputManifest Empty = new([]);

    private const string Gap = "  ";
    private const int HashLength = 2 * SHA256.HashSizeInBytes;

    private readonly SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <param name="files">Each path with its hash.</param>
    public OutputManifest(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, hash) in files)
        {
            hashes[path] = hash;
        }
    }

    public IEnumerable<OutputPath> Paths => hashes.Keys.Select(path => new OutputPath(path));

    public static string Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Reads a manifest; empty where there is none. Lines that name no file below the folder are passed over.</summary>
    public static OutputManifest Read(string path) => File.Exists(path)
        ? new(File.ReadLines(path)
            .Where(line => line.Length > HashLength + Gap.Length && OutputFolder.IsPlain(line[(HashLength + Gap.Length)..]))
            .Select(line => KeyValuePair.Create(line[(HashLength + Gap.Length)..], line[..HashLength])))
        : Empty;

    public bool Contains(OutputPath path) => hashes.ContainsKey(path.Value);

    /// <summary>The files of both; where both name a path, the other's hash counts.</summary>
    public OutputManifest With(OutputManifest other) => new(hashes.Concat(other.hashes));

    /// <summary>One line a file.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        foreach (var (path, hash) in hashes)
        {
            text.Append(hash).Append(Gap).Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
