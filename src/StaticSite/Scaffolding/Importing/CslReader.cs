using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace StaticSite.Scaffolding.Importing;

/// <summary>Reads CSL-JSON: https://github.com/citation-style-language/schema, <c>csl-data.json</c> of version 1.0.2.</summary>
internal static class CslReader
{
    /// <exception cref="ScaffoldException">The text is not JSON.</exception>
    public static ImmutableArray<ImportedSource> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            return document.RootElement switch
            {
                { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(IsObject).Select(Read)],
                var root when root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array => [.. items.EnumerateArray().Where(IsObject).Select(Read)],
                var root => [Read(root)],
            };
        }
        catch (JsonException exception)
        {
            throw new ScaffoldException($"the file is not JSON: line {exception.LineNumber + 1} cannot be read");
        }
    }

    private static bool IsObject(JsonElement item) => item.ValueKind == JsonValueKind.Object;

    private static ImportedSource Read(JsonElement item)
    {
        var note = ImportedNote.Read(Text(item, "note"));
        return new()
        {
            Key = Text(item, "id"),
            Title = Text(item, "title"),
            Author = ReadNames(item),
            Publisher = Text(item, "type") is "article-newspaper" or "article-magazine" or "webpage" or "post-weblog"
                ? Text(item, "container-title") ?? Text(item, "publisher")
                : Text(item, "publisher") ?? Text(item, "container-title"),
            Date = ReadDate(item, "issued"),
            Accessed = ReadDate(item, "accessed"),
            Url = Text(item, "URL"),
            Archive = note.Archive ?? (Text(item, "archive_location") is { } place && place.StartsWith("http", StringComparison.Ordinal) ? place : null),
            CopyAt = note.CopyAt,
            Kind = Text(item, "type") switch
            {
                "document" or "bill" or "hearing" or "legal_case" or "legislation" or "regulation" or "treaty" => "primary",
                "article-newspaper" or "article-magazine" or "broadcast" => "news",
                "report" or "speech" or "interview" or null => null,
                _ => "secondary",
            },
            Language = Text(item, "language"),
            Note = note.Rest,
        };
    }

    private static string? ReadNames(JsonElement item) => item.TryGetProperty("author", out var list) && list.ValueKind == JsonValueKind.Array
        ? Names.Join(list.EnumerateArray().Where(IsObject).Select(name =>
            Text(name, "literal") ?? string.Join(' ', new[] { Text(name, "given"), Text(name, "non-dropping-particle"), Text(name, "family"), Text(name, "suffix") }.OfType<string>())))
        : null;

    private static string? ReadDate(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var date) || date.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var ends = date.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array
            ? parts.EnumerateArray().Where(part => part.ValueKind == JsonValueKind.Array).Select(part => ReadParts(part, Season(date))).OfType<string>().ToList()
            : [];
        var about = date.TryGetProperty("circa", out var circa) && circa.ValueKind is JsonValueKind.True or JsonValueKind.Number ? "~" : "";
        return ends.Count > 0
            ? string.Join('/', ends.Take(2).Select(end => end + about))
            : ImportedDate.FromText(Text(date, "raw") ?? Text(date, "literal"));
    }

    private static int? Season(JsonElement date) => date.TryGetProperty("season", out var season) && Number(season) is >= 1 and <= 4 and var number ? number + 20 : null;

    private static string? ReadParts(JsonElement parts, int? season)
    {
        var numbers = parts.EnumerateArray().Select(Number).ToList();
        return ImportedDate.FromParts(numbers.ElementAtOrDefault(0), season ?? numbers.ElementAtOrDefault(1), season is null ? numbers.ElementAtOrDefault(2) : null);
    }

    // Some programs write numbers as text.
    private static int? Number(JsonElement value) => int.TryParse(value.ValueKind is JsonValueKind.Number or JsonValueKind.String ? value.ToString() : "", NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString() is { Length: > 0 } text ? text : null;
}
