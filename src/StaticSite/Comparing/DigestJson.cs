using System.Text.Json;
using StaticSite.Formats;

namespace StaticSite.Comparing;

/// <summary>A digest for programs: one JSON object with counts and all changes.</summary>
public static class DigestJson
{
    public static byte[] Write(SiteDigest digest) =>
        JsonFile.WriteObject(JsonFile.Indented, json =>
        {
            json.WriteStartObject("counts");
            foreach (var (name, number, _, _) in digest.Counts)
            {
                json.WriteNumber(name, number);
            }

            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in digest.Changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("change", JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()));
        if (change.Entry is { } entry)
        {
            json.WriteString("entry", entry.Id.Value);
            json.WriteString("kind", EntryWords.Of(entry.Kind));
            json.WriteString("title", entry.Title);
        }

        json.WriteString("what", change.What);
        WriteIfPresent(json, "detail", change.Detail);
        WriteIfPresent(json, "from", change.From);
        WriteIfPresent(json, "to", change.To);
        json.WriteString("text", ChangeWording.Describe(change, value => $"“{value}”"));
        json.WriteEndObject();
    }

    private static void WriteIfPresent(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
