using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Scaffolding;

/// <summary>Chooses the data file that a new record goes to.</summary>
internal static class DataFileChoice
{
    private const int ShortestWord = 3;

    /// <summary>The file that was named, or the one whose text has most of the record's words; of equals the first.</summary>
    /// <exception cref="ScaffoldException">The name is not that of a data file.</exception>
    public static SourcePath Choose(FileRole role, string? name, string record, SourceTree sources)
    {
        var files = sources.Files.Where(file => InputLayout.GetRole(file.Path) == role).ToList();
        if (name is not null)
        {
            var match = Regex.Match(name, $"^({InputLayout.GetFolder(role)}/)?(?<stem>[a-z0-9-]+)(\\.ya?ml)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
            return match.Success
                ? files.Find(file => file.Path.Stem == match.Groups["stem"].Value)?.Path ?? new SourcePath($"{InputLayout.GetFolder(role)}/{match.Groups["stem"].Value}.yml")
                : throw new ScaffoldException($"`{name}` is not the name of a data file; name one in `{InputLayout.GetFolder(role)}/`, for instance {Example(files)}");
        }

        var words = GetWords(record);
        return files.MaxBy(file => GetWords(file.Text).Count(words.Contains))?.Path ?? new SourcePath($"{InputLayout.GetFolder(role)}/all.yml");
    }

    private static string Example(List<SourceFile> files) => files.Count == 0 ? "`all`" : string.Join(", ", files.Select(file => $"`{file.Path.Stem}`"));

    private static HashSet<string> GetWords(string text) =>
        [.. Slug.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', '"', '[', ']', ':', ';', '(', ')')).Where(word => word.Length >= ShortestWord)];
}
