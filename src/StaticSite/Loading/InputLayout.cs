using System.Collections.Frozen;
using System.Text;
using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>Which folders and file types the input may have.</summary>
public static class InputLayout
{
    /// <summary>The file that describes the site.</summary>
    public static readonly SourcePath SiteFile = new("site.yml");

    private static readonly FrozenDictionary<string, FileRole> MarkdownFolders = new Dictionary<string, FileRole>
    {
        ["articles"] = FileRole.Article,
        ["terms"] = FileRole.Term,
        ["people"] = FileRole.Person,
        ["pages"] = FileRole.Page,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FileRole> DataFolders = new Dictionary<string, FileRole>
    {
        ["timeline"] = FileRole.Timeline,
        ["sources"] = FileRole.Sources,
        ["disputes"] = FileRole.Disputes,
    }.ToFrozenDictionary();

    // No SVG and no HTML: both can carry script.
    private static readonly FrozenSet<string> AssetExtensions =
        new[] { ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".pdf", ".csv", ".txt" }.ToFrozenSet();

    /// <summary>Names of the folders an author may use, for messages.</summary>
    public static IEnumerable<string> Folders => MarkdownFolders.Keys.Concat(DataFolders.Keys).Append("assets").Order(StringComparer.Ordinal);

    public static FileRole GetRole(SourcePath path) => (path.Folder, path.Extension) switch
    {
        ("", _) => path == SiteFile ? FileRole.Site : FileRole.Unknown,
        ("assets", _) => FileRole.Asset,
        (var folder, ".md") => MarkdownFolders.GetValueOrDefault(folder),
        (var folder, ".yml" or ".yaml") => DataFolders.GetValueOrDefault(folder),
        _ => FileRole.Unknown,
    };

    /// <summary>The folder in which files of a role lie; empty for the site's own file.</summary>
    public static string GetFolder(FileRole role) => MarkdownFolders.Concat(DataFolders).FirstOrDefault(pair => pair.Value == role).Key ?? "";

    /// <summary>True where each entry is a file of its own, false where a file holds a list of records.</summary>
    public static bool IsMarkdown(FileRole role) => MarkdownFolders.Values.Contains(role);

    /// <summary>Files and folders whose name begins with <c>_</c> or <c>.</c> are left out.</summary>
    public static bool IsLeftOut(string name) => name.StartsWith('_') || name.StartsWith('.');

    internal static bool IsAllowedAsset(SourcePath path) => AssetExtensions.Contains(path.Extension) && path.Value.All(IsPlain);

    internal static string AllowedAssetTypes => string.Join(", ", AssetExtensions.Order(StringComparer.Ordinal));

    /// <summary>The name that an asset with a plain type should have; null where its type cannot be published.</summary>
    internal static string? PlainName(SourcePath path)
    {
        var letters = path.Stem.Normalize(NormalizationForm.FormD).ToLowerInvariant().Select(letter => IsPlain(letter) ? letter : letter is ' ' ? '-' : '\0').Where(letter => letter != '\0');
        var stem = string.Concat(letters).Trim('-');
        return AssetExtensions.Contains(path.Extension) && stem.Length > 0 ? stem + path.Extension : null;
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '/';

    /// <summary>What an author writes in a folder, for messages: <c>.md</c> or <c>.yml</c>.</summary>
    internal static string? ExpectedExtension(string folder) =>
        MarkdownFolders.ContainsKey(folder) ? ".md" : DataFolders.ContainsKey(folder) ? ".yml" : null;
}
