using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Publishing;

namespace StaticSite.Comparing;

/// <summary>The data set of a site (<c>/data/*.json</c>) → what its entries say.</summary>
internal static class DataSetReader
{
    /// <summary>The entries of one file of the data set.</summary>
    /// <param name="published">Entries of the site by id; others in the file are passed over.</param>
    /// <exception cref="FormatException">The text is no such file.</exception>
    public static ImmutableArray<EntrySnapshot> Read(ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, PublishedEntry> published)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
            [
                .. document.RootElement.EnumerateArray()
                    .Where(entry => published.ContainsKey(GetText(entry, "id")))
                    .Select(entry => ReadEntry(entry, published[GetText(entry, "id")])),
            ];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    private static EntrySnapshot ReadEntry(JsonElement json, PublishedEntry entry)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var lists = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<RecordItem>();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (var property in json.EnumerateObject().Where(property => property.Name is not ("id" or "url")))
        {
            switch (property.Value)
            {
                case { ValueKind: JsonValueKind.String } text:
                    values[property.Name] = text.GetString()!;
                    break;
                case { ValueKind: JsonValueKind.Array } list when property.Name == "sources":
                    statements.Add(new Statement("record", Describe(json), GetSources(json)));
                    break;
                case { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object):
                    ReadItems(property.Name, list, items, statements);
                    break;
                case { ValueKind: JsonValueKind.Array } list:
                    lists[property.Name] = [.. list.EnumerateArray().Select(item => item.GetString()).OfType<string>()];
                    break;
            }
        }

        return new EntrySnapshot(entry) { Values = values.ToImmutable(), Lists = lists.ToImmutable(), Items = items.ToImmutable(), Statements = statements.ToImmutable() };
    }

    private static void ReadItems(string name, JsonElement list, ImmutableArray<RecordItem>.Builder items, ImmutableArray<Statement>.Builder statements)
    {
        foreach (var item in list.EnumerateArray())
        {
            if (ToItem(name, item) is not { } record)
            {
                continue;
            }

            items.Add(record);
            if (item.TryGetProperty("sources", out _))
            {
                statements.Add(new Statement(record.Group, record.Value.Length == 0 || name == "positions" ? record.Key : $"{record.Key}: {record.Value}", GetSources(item)));
            }
        }
    }

    // Lists of records that are not known say nothing that could be worded.
    private static RecordItem? ToItem(string name, JsonElement item) => name switch
    {
        "facts" => new("fact", GetText(item, "label"), GetText(item, "value")),
        "offices" => new("office", GetText(item, "title"), item.TryGetProperty("period", out var period) ? period.GetString() ?? "" : ""),
        "positions" => new("position", GetText(item, "claim"), item.GetProperty("followed").GetBoolean() ? "followed" : "not followed"),
        "relations" => new("relation", $"{GetText(item, "type")} {GetText(item, "target")}", ""),
        _ => null,
    };

    private static string Describe(JsonElement entry)
    {
        foreach (var name in new[] { "summary", "short", "title" })
        {
            if (entry.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String)
            {
                return text.GetString()!;
            }
        }

        return "";
    }

    private static ImmutableArray<string> GetSources(JsonElement owner) =>
        [.. owner.GetProperty("sources").EnumerateArray().Select(source => GetText(source, "source")).Distinct().Order(StringComparer.Ordinal)];

    private static string GetText(JsonElement owner, string name) => owner.GetProperty(name).GetString() ?? "";
}
