using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StaticSite.Benchmarks.Corpus;

/// <summary>
/// Turns a corpus of Markdown pages, a glossary and a timeline into an input folder of ours: pages become articles, tags tracks,
/// and every source a page names an entry of its own. The same corpus gives the same bytes.
/// </summary>
internal sealed class CorpusAdapter
{
    private const int RecordsPerFile = 500;
    private const int Hues = 7;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string corpus;
    private readonly string input;
    private readonly SourceCatalogue sources = new();

    private CorpusAdapter(string corpus, string input)
    {
        this.corpus = corpus;
        this.input = input;
    }

    /// <summary>Writes the input folder, which must not exist yet.</summary>
    /// <exception cref="IOException">The corpus cannot be read or the folder not be written.</exception>
    public static void Adapt(string corpus, string input) => new CorpusAdapter(corpus, input).Adapt();

    private void Adapt()
    {
        var pages = Directory.EnumerateFiles(Path.Join(corpus, "content", "p"), "*.md").Order(StringComparer.Ordinal).Select(CorpusPage.Read).ToList();
        foreach (var page in pages)
        {
            Write($"articles/{page.Slug}.md", ToArticle(page));
        }

        var glossary = new CorpusSource("Glossary of the corpus", "https://example.org/glossary");
        foreach (var term in ReadData<CorpusTerm>("glossary"))
        {
            Write($"terms/{term.Slug}.md", ToTerm(term, sources.GetId(glossary)));
        }

        WriteRecords("timeline", ToEvents(pages));
        WriteRecords("sources", sources.All.Select(source => ToSource(source.Key, source.Value)));
        Write("pages/home.md", "---\ntitle: Reference\nshort: A made-up reference to measure with.\n---\n\nAll pages are made up.\n");
        Write("site.yml", ToSite(pages.SelectMany(page => page.Tags).Distinct().Order(StringComparer.Ordinal)));
    }

    private string ToArticle(CorpusPage page)
    {
        var text = new StringBuilder("---\n")
            .AppendQuoted("title", page.Title)
            .AppendPlain("kind", "document")
            .AppendQuoted("short", YamlText.Shorten(page.Summary))
            .AppendPlain("tracks", $"[{string.Join(", ", page.Tags)}]")
            .AppendPlain("verified", page.Date)
            .Append("---\n");
        return text.Append(new BodyAdapter([.. page.Sources.Select(sources.GetId)]).Adapt(page.Body)).ToString();
    }

    private static string ToTerm(CorpusTerm term, string source) => new StringBuilder("---\n")
        .AppendQuoted("term", term.Term)
        .AppendQuoted("short", YamlText.Shorten(term.Definition))
        .AppendPlain("sources", $"[{source}]")
        .Append("---\n").ToString();

    private IEnumerable<string> ToEvents(IEnumerable<CorpusPage> pages)
    {
        var bySlug = pages.ToDictionary(page => page.Slug);
        var taken = new HashSet<string>();
        foreach (var item in ReadData<CorpusEvent>("timeline"))
        {
            var page = bySlug[item.Page];
            yield return new StringBuilder()
                .AppendPlain("- id", IdText.Create($"{item.Title} {item.Date}", taken))
                .AppendPlain("  date", item.Date)
                .AppendQuoted("  title", item.Title)
                .AppendQuoted("  summary", item.Text)
                .AppendPlain("  tracks", $"[{page.Tags[0]}]")
                .AppendPlain("  articles", $"[{page.Slug}]")
                .AppendPlain("  sources", $"[{sources.GetId(page.Sources[0])}]")
                .AppendPlain("  state", "single-source")
                .ToString();
        }
    }

    private static string ToSource(CorpusSource source, string id) => new StringBuilder()
        .AppendPlain("- id", id)
        .AppendQuoted("  title", source.Title)
        .AppendPlain("  publisher", "Example Press")
        .AppendPlain("  url", source.Url)
        .AppendPlain("  accessed", "2025-01-01")
        .AppendPlain("  kind", "secondary")
        .ToString();

    private static string ToSite(IEnumerable<string> tags)
    {
        var site = new StringBuilder()
            .AppendPlain("title", "Reference")
            .AppendPlain("description", "A made-up reference to measure with.")
            .AppendPlain("url", "https://example.org/")
            .AppendPlain("licence", "Text under CC BY-SA 4.0.")
            .Append("tracks:\n");
        foreach (var (index, tag) in tags.Index())
        {
            site.AppendPlain("  - id", tag)
                .AppendPlain("    title", tag)
                .AppendPlain("    short", $"Everything about {tag}.")
                .AppendPlain("    hue", ((index % Hues) + 1).ToString(CultureInfo.InvariantCulture));
        }

        return site.ToString();
    }

    private List<T> ReadData<T>(string name)
    {
        using var stream = File.OpenRead(Path.Join(corpus, "data", name + ".json"));
        return JsonSerializer.Deserialize<List<T>>(stream, Json) ?? [];
    }

    private void WriteRecords(string folder, IEnumerable<string> records)
    {
        foreach (var (index, chunk) in records.Chunk(RecordsPerFile).Index())
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{folder}/{index + 1:0000}.yml"), string.Join('\n', chunk));
        }
    }

    private void Write(string path, string text)
    {
        var target = Path.Join(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }
}
