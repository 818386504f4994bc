using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticSite.Rendering.Twins;

/// <summary>Writes JSON as small as it gets: no blanks, letters of all scripts as they are.</summary>
internal static class TwinJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream(1024);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

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
