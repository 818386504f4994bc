using System.Security.Cryptography;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Addresses that change with what stands there, so that browsers may keep it for ever.</summary>
internal static class HashedPath
{
    private const int HashLength = 10;

    /// <summary>The address of a file among the assets.</summary>
    /// <param name="name">File name with its extension.</param>
    public static UrlPath Create(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        return UrlPath.OfFile($"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}");
    }
}
