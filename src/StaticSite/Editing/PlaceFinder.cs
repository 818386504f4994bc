using StaticSite.Binding.Yaml;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Tells what stands at a place of a file that may still be being written.</summary>
internal static class PlaceFinder
{
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units; the cursor stands before the character.</param>
    public static Place? Find(SourceFile file, int line, int column)
    {
        if (line < 1 || line > file.LineCount || InputLayout.GetRole(file.Path) is FileRole.Unknown or FileRole.Asset)
        {
            return null;
        }

        var text = file.GetLine(line).ToString();
        var at = Math.Clamp(column - 1, 0, text.Length);
        return BracketPlaces.Find(file.Path, line, text, at)
            ?? (YamlOutline.Of(file) is { } outline && line >= outline.First && line <= outline.Last ? new YamlPlaces(file.Path, outline).Find(line, at) : null);
    }
}
