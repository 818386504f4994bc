using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Scaffolding;

/// <summary>Chooses the data file that a new record goes to.</summary>
internal static class DataFileChoice
{
    private const int ShortestWord = 3;

    /// <summary>The file that was named, or the one that speaks most of what the record speaks of; of equals the first.</summary>
    /// <param name="known">What is known of the record.</param>
    /// <exception cref="ScaffoldException">The name is not that of a data file, or almost that of one.</exception>
    public static SourcePath Choose(FileRole role, string? name, IEnumerable<string> known, SourceTree sources)
    {
        var files = sources.Files.Where(file => InputLayout.GetRole(file.Path) == role).ToList();
        if (name is not null)
        {
            var match = Regex.Match(name, $"^({InputLayout.GetFolder(role)}/)?(?<stem>[a-z0-9-]+)(\\.ya?ml)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
            return match.Success
                ? files.Find(file => file.Path.Stem == match.Groups["stem"].Value)?.Path ?? Begin(role, match.Groups["stem"].Value, files)
                : throw new ScaffoldException($"`{name}` is not the name of a data file; name one in `{InputLayout.GetFolder(role)}/`, for instance {Example(files)}");
        }

        if (files.Count == 0)
        {
            return new SourcePath($"{InputLayout.GetFolder(role)}/all.yml");
        }

        var words = known.SelectMany(GetWords).Distinct().ToList();
        var texts = files.ConvertAll(file => WordCounts.Of(GetWords(file.Text)));
        var scores = texts.ConvertAll(text => words.Sum(word => Score(word, text, texts)));
        return files[scores.IndexOf(scores.Max())].Path;
    }

    // A word tells more the more it is at home in this file, and the rarer it is in all.
    private static double Score(string word, WordCounts text, List<WordCounts> all)
    {
        var shares = all.Sum(other => other.GetShare(word));
        return shares == 0 ? 0 : text.GetShare(word) / shares / Math.Log2(2 + all.Sum(other => other.Get(word)));
    }

    private static SourcePath Begin(FileRole role, string stem, List<SourceFile> files) =>
        Suggestion.Find(stem, files.Select(file => file.Path.Stem)) is { IsSure: true } near
            ? throw new ScaffoldException($"there is no file `{stem}`; did you mean `{near.Text}`?")
            : new SourcePath($"{InputLayout.GetFolder(role)}/{stem}.yml");

    private static string Example(List<SourceFile> files) => files.Count == 0 ? "`all`" : string.Join(", ", files.Select(file => $"`{file.Path.Stem}`"));

    private static IEnumerable<string> GetWords(string text) =>
        Slug.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', '"', '[', ']', ':', ';', '(', ')')).Where(word => word.Length >= ShortestWord);

    private sealed record WordCounts(Dictionary<string, int> Counts)
    {
        private readonly int total = Math.Max(1, Counts.Values.Sum());

        public static WordCounts Of(IEnumerable<string> words) => new(words.CountBy(word => word).ToDictionary());

        public int Get(string word) => Counts.GetValueOrDefault(word);

        public double GetShare(string word) => Get(word) / (double)total;
    }
}
