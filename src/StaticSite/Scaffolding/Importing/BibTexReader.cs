using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Scaffolding.Importing;

/// <summary>Turns entries of BibTeX into sources; <see cref="BibTexParser"/> knows the syntax.</summary>
internal static partial class BibTexReader
{
    public static ImmutableArray<ImportedSource> Read(string text) => [.. new BibTexParser(text).Read().Select(Read)];

    private static ImportedSource Read(BibTexEntry entry)
    {
        var note = ImportedNote.Read(Plain(entry, "note"));
        return new()
        {
            Key = entry.Key,
            Title = Plain(entry, "title"),
            Author = entry.Get("author") is { } author ? Names.Join(SplitNames(author).Select(ToName)) : null,
            Publisher = Plain(entry, "publisher") ?? Plain(entry, "journal") ?? Plain(entry, "journaltitle") ?? Plain(entry, "institution") ?? Plain(entry, "organization") ?? Plain(entry, "school"),
            Date = ImportedDate.FromText(entry.Get("date")) ?? ReadDate(entry),
            Accessed = ImportedDate.FromText(entry.Get("urldate")),
            Url = entry.Get("url") is { } url ? TexText.PlainUrl(url) : Address().Match(entry.Get("howpublished") ?? "") is { Success: true } found ? TexText.PlainUrl(found.Groups["url"].Value) : null,
            Archive = note.Archive,
            CopyAt = note.CopyAt,
            Kind = entry.Type switch
            {
                "misc" or "online" or "electronic" => entry.Get("journal") is null ? null : "news",
                "legislation" or "jurisdiction" or "legal" => "primary",
                "report" or "techreport" => null,
                _ => "secondary",
            },
            Language = Plain(entry, "language") ?? Plain(entry, "langid"),
            Note = note.Rest,
        };
    }

    private static string? Plain(BibTexEntry entry, string field) => entry.Get(field) is { } value ? TexText.Plain(value) : null;

    private static string? ReadDate(BibTexEntry entry) => ImportedDate.FromParts(Number(entry.Get("year")), ImportedDate.FindMonth(Plain(entry, "month")), Number(entry.Get("day")));

    private static int? Number(string? text) => int.TryParse(text?.Trim(' ', '{', '}'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A name in braces is one word: a comma in it parts nothing.
    private static string ToName(string name) => name.StartsWith('{') && name.EndsWith('}') ? TexText.Plain(name) : name == "others" ? "et al." : Names.Turn(TexText.Plain(name));

    // “and” outside braces stands between two names.
    private static IEnumerable<string> SplitNames(string text)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && And().Match(text, at) is { Success: true } and && and.Index == at)
            {
                yield return text[start..at].Trim();
                start = at + and.Length;
                at = start - 1;
            }
        }

        yield return text[start..].Trim();
    }

    [GeneratedRegex(@"\G\s+and\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex And();


    [GeneratedRegex(@"(?<url>https?://[^\s{}]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
