using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StaticSite.Rendering;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme;

/// <summary>The look of the site: Razor views, one style sheet, scripts, icons and cards.</summary>
[SuppressMessage("Design", "MA0049:Type name should not match containing namespace", Justification = "The theme is the theme.")]
public sealed class Theme : ITheme
{
    private const string ResourcePrefix = "theme/";

    /// <inheritdoc/>
    public ImmutableSortedDictionary<string, byte[]> Assets { get; } = LoadAssets();

    /// <inheritdoc/>
    public ThemeColours Colours { get; } = LoadColours();

    /// <inheritdoc/>
    public IPageRenderer CreateRenderer() => new RazorPageRenderer();

    private static ImmutableSortedDictionary<string, byte[]> LoadAssets() =>
        typeof(Theme).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(name => name[ResourcePrefix.Length..], LoadAsset, StringComparer.Ordinal);

    // Member by member: a serializer takes longer to find out what it writes to than the smallest site takes to link.
    private static ThemeColours LoadColours()
    {
        using var colours = JsonDocument.Parse(LoadAsset("colours.json"));
        return new ThemeColours(colours.RootElement.GetProperty("paper").GetString()!, colours.RootElement.GetProperty("darkPaper").GetString()!);
    }

    private static byte[] LoadAsset(string name)
    {
        using var stream = typeof(Theme).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
