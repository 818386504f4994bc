using System.Collections.Immutable;
using System.Security.Cryptography;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>The theme's files under names that hold a hash of their content, so that browsers may keep them for ever.</summary>
internal sealed class ThemeAssets
{
    private const int HashLength = 10;

    private readonly ImmutableSortedDictionary<string, UrlPath> paths;

    public ThemeAssets(ITheme theme)
    {
        Files = theme.Assets;
        paths = theme.Assets.ToImmutableSortedDictionary(asset => asset.Key, asset => UrlPath.OfFile("assets/" + HashedName(asset.Key, asset.Value)), StringComparer.Ordinal);
    }

    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    /// <summary>Address of a file by its logical name.</summary>
    public UrlPath Get(string name) => paths[name];

    private static string HashedName(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
