using System.Text.Json;
using StaticSite.Content.Dates;
using StaticSite.Formats;

namespace StaticSite.Rendering.Citing;

/// <summary>Writes CSL-JSON: https://github.com/citation-style-language/schema, <c>csl-data.json</c> of version 1.0.2.</summary>
internal static class CslFile
{
    public static byte[] Write(IEnumerable<CitedItem> items) =>
        JsonFile.WriteArray(JsonFile.Compact, json =>
        {
            foreach (var item in items)
            {
                Write(json, item);
            }
        });

    private static void Write(Utf8JsonWriter json, CitedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("type", item.Kind switch
        {
            CitedItem.Sort.Document => "document",
            CitedItem.Sort.News => "article-newspaper",
            CitedItem.Sort.Entry => "entry-encyclopedia",
            _ => "webpage",
        });
        json.WriteString("title", item.Title);
        if (item.Author is { } author)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString(item.Kind == CitedItem.Sort.Document ? "publisher" : "container-title", item.Container);
        Date(json, "issued", item.Date);
        Date(json, "accessed", item.Accessed);
        Text(json, "URL", item.Url);
        string?[] notes = [item.CopyAt is { } copy ? $"Copy at {copy}" : null, item.ArchiveUrl is { } archive ? $"Archived: {archive}" : null];
        Text(json, "note", string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null);
        json.WriteString("language", item.Language);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject(name);
        if (CitedDate.GetPoint(date) is { } point)
        {
            Parts(json, point);
            if (point.IsSeason)
            {
                json.WriteNumber("season", point.Month!.Value - 20);
            }
        }
        else if (CitedDate.GetRange(date) is var (from, to))
        {
            Parts(json, from, to);
        }
        else
        {
            json.WriteString("literal", CitedDate.GetWords(date));
        }

        if (date.IsUncertain && (CitedDate.GetPoint(date) is not null || CitedDate.GetRange(date) is not null))
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, params ReadOnlySpan<DatePoint> points)
    {
        json.WriteStartArray("date-parts");
        foreach (var point in points)
        {
            json.WriteStartArray();
            json.WriteNumberValue(point.Year);
            if (point is { Month: { } month, IsSeason: false })
            {
                json.WriteNumberValue(month);
                if (point.Day is { } day)
                {
                    json.WriteNumberValue(day);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
