using System.Text.Json;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Formats;

namespace StaticSite.Schemas;

/// <summary>
/// Writes a shape as JSON Schema, https://json-schema.org/draft/2020-12. It refuses nothing that the binders accept; what needs
/// the other files, or the calendar, is left to <c>check</c>.
/// </summary>
internal static class SchemaWriter
{
    private const string IdPattern = "[a-z0-9]+(-[a-z0-9]+)*";

    public static string Write(RecordShape shape, string about, bool isList) => JsonFile.WriteText(JsonFile.Relaxed, json => WriteSchema(json, shape, about, isList)) + "\n";

    private static void WriteSchema(Utf8JsonWriter json, RecordShape shape, string about, bool isList)
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("description", about);
        if (isList)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteRecord(json, shape);
            json.WriteEndObject();
        }
        else
        {
            WriteRecord(json, shape);
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordShape shape)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", char.ToUpperInvariant(key.About[0]) + key.About[1..] + ".");
            WriteValue(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteList(json, "required", shape.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        var pairs = shape.Keys.Where(key => key.RequiredWith is not null).ToLookup(key => key.RequiredWith!, key => key.Name);
        if (pairs.Count > 0)
        {
            json.WriteStartObject("dependentRequired");
            foreach (var pair in pairs)
            {
                WriteList(json, pair.Key, pair);
            }

            json.WriteEndObject();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteValue(Utf8JsonWriter json, Key key)
    {
        if (!key.IsList)
        {
            WriteOne(json, key.Type, key);
            return;
        }

        json.WriteString("type", "array");
        if (key.MinItems > 0)
        {
            json.WriteNumber("minItems", key.MinItems);
        }

        json.WriteStartObject("items");
        if (key.Items is { } shape)
        {
            WriteRecord(json, shape);
        }
        else
        {
            WriteOne(json, key.Type, key);
        }

        json.WriteEndObject();
    }

    // What YAML takes for a number is a text to the binders.
    private static void WriteOne(Utf8JsonWriter json, KeyType type, Key key)
    {
        switch (type)
        {
            case KeyType.Word:
                WriteList(json, "enum", key.Words);
                break;
            case KeyType.Flag:
                json.WriteString("type", "boolean");
                break;
            case KeyType.Number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", key.Bounds.Least);
                json.WriteNumber("maximum", key.Bounds.Most);
                break;
            case KeyType.Date:
                WritePattern(json, EdtfParser.Pattern, "integer");
                json.WriteNumber("minimum", 1);
                json.WriteNumber("maximum", 9999);
                break;
            case KeyType.Duration:
                WritePattern(json, ReviewInterval.Pattern);
                break;
            case KeyType.Url:
                WritePattern(json, @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s""<>\\]+$");
                break;
            case KeyType.Id or KeyType.Ids:
                WritePattern(json, $"^{IdPattern}$", "integer");
                json.WriteNumber("maxLength", EntryId.MaxLength);
                break;
            case KeyType.Citations:
                WritePattern(json, $@"^\s*@*{IdPattern}\s*(,\s*\S.*)?$");
                break;
            default:
                WritePattern(json, @"\S", "number");
                WriteLength(json, key.MaxLength);
                break;
        }
    }

    private static void WritePattern(Utf8JsonWriter json, string pattern, string? other = null)
    {
        if (other is null)
        {
            json.WriteString("type", "string");
        }
        else
        {
            WriteList(json, "type", ["string", other]);
        }

        json.WriteString("pattern", pattern);
    }

    private static void WriteLength(Utf8JsonWriter json, int? length)
    {
        if (length is { } most)
        {
            json.WriteNumber("maxLength", most);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
