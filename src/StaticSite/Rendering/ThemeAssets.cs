using System.Collections.Immutable;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>The theme's files under names that hold a hash of their content, so that browsers may keep them for ever.</summary>
internal sealed class ThemeAssets
{
    /// <summary>Logical name of the icon for old programs.</summary>
    public const string FavIcon = "favicon.ico";

    private readonly ImmutableSortedDictionary<string, UrlPath> paths;

    public ThemeAssets(ITheme theme)
    {
        Files = theme.Assets;
        Colours = theme.Colours;
        paths = theme.Assets.ToImmutableSortedDictionary(asset => asset.Key, asset => GetPath(asset.Key, asset.Value), StringComparer.Ordinal);
    }

    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    public ThemeColours Colours { get; }

    /// <summary>Address of a file by its logical name.</summary>
    public UrlPath Get(string name) => paths[name];

    /// <summary>Address of a file that a theme may do without; null where it does.</summary>
    public UrlPath? Find(string name) => paths.TryGetValue(name, out var path) ? path : null;

    // Programs that do not read the page ask for the icon by its old name.
    private static UrlPath GetPath(string name, byte[] bytes) => name == FavIcon ? Routes.FavIcon : HashedPath.Create(name, bytes);
}
