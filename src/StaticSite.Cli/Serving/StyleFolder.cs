using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Rendering;
using StaticSite.Rendering.Pages;

namespace StaticSite.Cli.Serving;

/// <summary>
/// The style sheets of the theme as they are being written: files that others import are put in their place, and nothing else is done
/// to them. Views and scripts stay those that the program was built with.
/// </summary>
/// <param name="folder">Absolute path of the folder with <c>site.css</c>.</param>
internal sealed partial class StyleFolder(string folder)
{
    public string FullPath => folder;

    /// <summary>A theme with the style sheets as they are on disk now.</summary>
    /// <exception cref="IOException">A file cannot be read, or one that is imported is missing.</exception>
    public ITheme Read(ITheme theme) => new Restyled(theme, theme.Assets.SetItems(
        theme.Assets.Keys.Where(name => name.EndsWith(".css", StringComparison.Ordinal) && File.Exists(Path.Join(folder, name)))
            .Select(name => KeyValuePair.Create(name, Encoding.UTF8.GetBytes(Bundle(name, [])))).ToList()));

    // A file that imports itself, by whatever way, is put in once.
    private string Bundle(string name, HashSet<string> seen) => seen.Add(name)
        ? Import().Replace(File.ReadAllText(Path.Join(folder, name)), import => Bundle(import.Groups["name"].Value, seen))
        : "";

    [GeneratedRegex("""^@import "\./(?<name>[\w-]+\.css)";$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    private sealed class Restyled(ITheme theme, ImmutableSortedDictionary<string, byte[]> assets) : ITheme
    {
        public ImmutableSortedDictionary<string, byte[]> Assets => assets;

        public ThemeColours Colours => theme.Colours;

        public IPageRenderer CreateRenderer() => theme.CreateRenderer();
    }
}
