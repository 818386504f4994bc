using System.Collections.Immutable;

namespace StaticSite.Benchmarks.Corpus;

/// <summary>A Markdown page of the corpus, as its generator writes it.</summary>
/// <param name="Slug">Name of its file without the extension.</param>
/// <param name="Date">ISO 8601 day.</param>
/// <param name="Body">Markdown below the front matter.</param>
internal sealed record CorpusPage(string Slug, string Title, string Date, string Summary, ImmutableArray<string> Tags, ImmutableArray<CorpusSource> Sources, string Body)
{
    private const string Fence = "---\n";

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">The page is not as the generator writes it.</exception>
    public static CorpusPage Read(string path)
    {
        var text = File.ReadAllText(path);
        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            throw new FormatException($"`{path}` has no front matter");
        }

        var lines = text[Fence.Length..end].Split('\n');
        return new CorpusPage(
            Path.GetFileNameWithoutExtension(path),
            Get(lines, "title: "),
            Get(lines, "date: "),
            Get(lines, "summary: "),
            [.. lines.Where(line => line.StartsWith("  - ", StringComparison.Ordinal) && !IsSource(line)).Select(line => line[4..])],
            [.. lines.Index().Where(line => IsSource(line.Item)).Select(line => new CorpusSource(Get([line.Item], "  - title: "), Get([lines[line.Index + 1]], "    url: ")))],
            text[(end + 1 + Fence.Length)..]);
    }

    private static bool IsSource(string line) => line.StartsWith("  - title: ", StringComparison.Ordinal);

    // The generator's values are plain or stand between quotation marks, without escapes.
    private static string Get(IEnumerable<string> lines, string key) =>
        lines.First(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..].Trim('"');
}
