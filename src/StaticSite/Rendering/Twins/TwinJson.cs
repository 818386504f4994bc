using System.Text.Json;
using StaticSite.Formats;

namespace StaticSite.Rendering.Twins;

/// <summary>Writes JSON as small as it gets: no blanks, letters of all scripts as they are.</summary>
internal static class TwinJson
{
    public static byte[] Write(Action<Utf8JsonWriter> write) => JsonFile.WriteObject(JsonFile.Compact, write);

    /// <summary>What every twin begins with.</summary>
    public static void WriteHead(this Utf8JsonWriter json, string id, string kind, string kindLabel, string title)
    {
        json.WriteString("id", id);
        json.WriteString("kind", kind);
        json.WriteString("kindLabel", kindLabel);
        json.WriteString("title", title);
    }

    public static void WriteIfPresent(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A list of texts; nothing where it is empty.</summary>
    public static void WriteIfPresent(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var isOpen = false;
        foreach (var value in values)
        {
            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            json.WriteStringValue(value);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }
}
