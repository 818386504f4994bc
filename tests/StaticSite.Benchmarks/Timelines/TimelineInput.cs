using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticSite.Benchmarks.Corpus;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>Writes made-up events as an input folder of ours.</summary>
internal static class TimelineInput
{
    private const string Source = "register";
    private const string Article = "agreements";
    private const int EventsPerFile = 500;

    /// <param name="input">A folder that does not exist yet.</param>
    public static void Write(ImmutableArray<SyntheticEvent> events, string input)
    {
        Write(input, "site.yml", ToSite());
        Write(input, "pages/home.md", "---\ntitle: Reference\nshort: A made-up reference to measure with.\n---\n\nAll events are made up.\n");
        Write(input, $"articles/{Article}.md", ToArticle());
        Write(input, "sources/register.yml", ToSource());
        foreach (var (index, chunk) in events.Chunk(EventsPerFile).Index())
        {
            Write(input, string.Create(CultureInfo.InvariantCulture, $"timeline/{index + 1:0000}.yml"), string.Join('\n', chunk.Select(ToEvent)));
        }
    }

    private static string ToEvent(SyntheticEvent item) => new StringBuilder()
        .AppendPlain("- id", string.Create(CultureInfo.InvariantCulture, $"event-{item.Number}"))
        .AppendPlain("  date", item.Date.ToString("O", CultureInfo.InvariantCulture))
        .AppendQuoted("  title", item.Title)
        .AppendQuoted("  summary", SyntheticEvent.Summary)
        .AppendPlain("  kind", "document")
        .AppendPlain("  tracks", $"[{item.Track}]")
        .AppendPlain("  articles", $"[{Article}]")
        .AppendPlain("  sources", $"[{Source}]")
        .AppendPlain("  state", "single-source")
        .ToString();

    // An event that belongs to nothing is reported.
    private static string ToArticle() =>
        $"---\ntitle: Agreements\nkind: document\nshort: Everything that was agreed.\ntracks: [{SyntheticEvent.Tracks[0]}]\n---\n\nAll that is on record.[@{Source}]\n";

    private static string ToSource() => new StringBuilder()
        .AppendPlain("- id", Source)
        .AppendPlain("  title", "Register of agreements")
        .AppendPlain("  publisher", "Example Press")
        .AppendPlain("  url", "https://example.org/register")
        .AppendPlain("  accessed", "2025-01-01")
        .AppendPlain("  kind", "secondary")
        .ToString();

    private static string ToSite()
    {
        var site = new StringBuilder()
            .AppendPlain("title", "Reference")
            .AppendPlain("description", "A made-up reference to measure with.")
            .AppendPlain("url", "https://example.org/")
            .AppendPlain("licence", "Text under CC BY-SA 4.0.")
            .Append("tracks:\n");
        foreach (var (index, track) in SyntheticEvent.Tracks.Index())
        {
            site.AppendPlain("  - id", track)
                .AppendPlain("    title", track)
                .AppendPlain("    short", $"Everything about {track}.")
                .AppendPlain("    hue", (index + 1).ToString(CultureInfo.InvariantCulture));
        }

        return site.ToString();
    }

    private static void Write(string input, string path, string text)
    {
        var target = Path.Join(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }
}
