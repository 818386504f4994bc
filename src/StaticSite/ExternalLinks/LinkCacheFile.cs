using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticSite.Formats;

namespace StaticSite.ExternalLinks;

/// <summary>What earlier checks found, as JSON, in ordinal order of address.</summary>
public static class LinkCacheFile
{
    private const string Day = "yyyy-MM-dd";

    public static byte[] Write(IEnumerable<LinkRecord> records) =>
        JsonFile.WriteArray(JsonFile.Relaxed, json =>
        {
            foreach (var record in records.OrderBy(record => record.Url, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("url", record.Url);
                json.WriteString("checked", record.Checked.ToString(Day, CultureInfo.InvariantCulture));
                json.WriteString("outcome", record.Last.Outcome.ToString().ToLowerInvariant());
                json.WriteString("reason", record.Last.Reason);
                json.WriteString("movedTo", record.Last.MovedTo);
                json.WriteStartArray("strikes");
                foreach (var strike in record.Strikes)
                {
                    json.WriteStringValue(strike.ToString(Day, CultureInfo.InvariantCulture));
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        });

    /// <summary>Reads a cache; null where the text is none.</summary>
    public static ImmutableArray<LinkRecord>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static LinkRecord Read(JsonElement json) => new(
        Text(json.GetProperty("url")),
        ReadDay(json.GetProperty("checked")),
        new LinkCheck(Enum.Parse<LinkOutcome>(Text(json.GetProperty("outcome")), ignoreCase: true), Text(json.GetProperty("reason")), json.GetProperty("movedTo").GetString()),
        [.. json.GetProperty("strikes").EnumerateArray().Select(ReadDay)]);

    private static DateOnly ReadDay(JsonElement json) => DateOnly.ParseExact(Text(json), Day, CultureInfo.InvariantCulture);

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException("no text");
}
