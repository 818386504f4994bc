using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Formats;
using StaticSite.Routing;

namespace StaticSite.Publishing;

/// <summary>The manifest as JSON: <c>/data/manifest.json</c> of every site.</summary>
public static class PublishedManifestFile
{
    private const int Format = 1;

    private const string Description =
        "Every address of this site, from its root: entries with their ids, other pages, addresses that lead elsewhere, and pages that were taken away. Later builds are compared with it, so that no address is lost.";

    public static byte[] Write(PublishedManifest manifest, SiteAddress address) =>
        JsonFile.WriteObject(JsonFile.Indented, json =>
        {
            json.WriteString("description", Description);
            json.WriteNumber("format", Format);
            json.WriteString("site", address.GetAbsolute(Routes.Home));
            WriteEntries(json, manifest.Entries);
            WritePaths(json, "pages", manifest.Pages);
            WriteRedirects(json, manifest.Redirects);
            WritePaths(json, "gone", manifest.Gone);
        });

    /// <summary>Reads a manifest; null where the text is none, or one of another format.</summary>
    public static PublishedManifest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.GetProperty("format").GetInt32() != Format ? null : new PublishedManifest(
                [.. root.GetProperty("entries").EnumerateArray().Select(ReadEntry)],
                ReadPaths(root.GetProperty("pages")),
                [.. root.GetProperty("redirects").EnumerateArray().Select(redirect => new Redirect(ReadPath(redirect.GetProperty("from")), ReadPath(redirect.GetProperty("to"))))],
                ReadPaths(root.GetProperty("gone")));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void WriteEntries(Utf8JsonWriter json, ImmutableArray<PublishedEntry> entries)
    {
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id.Value);
            json.WriteString("kind", NameOf(entry.Kind));
            json.WriteString("title", entry.Title);
            json.WriteString("url", entry.Url.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRedirects(Utf8JsonWriter json, ImmutableArray<Redirect> redirects)
    {
        json.WriteStartArray("redirects");
        foreach (var redirect in redirects)
        {
            json.WriteStartObject();
            json.WriteString("from", redirect.From.Value);
            json.WriteString("to", redirect.To.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePaths(Utf8JsonWriter json, string name, ImmutableArray<UrlPath> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
        {
            json.WriteStringValue(path.Value);
        }

        json.WriteEndArray();
    }

    private static PublishedEntry ReadEntry(JsonElement json) => new(
        EntryId.TryParse(ReadText(json.GetProperty("id")), out var id) ? id : throw new FormatException("no id"),
        Enum.GetValues<EntryKind>().Cast<EntryKind?>().FirstOrDefault(kind => NameOf(kind!.Value) == ReadText(json.GetProperty("kind"))) ?? throw new FormatException("no kind"),
        ReadText(json.GetProperty("title")),
        ReadPath(json.GetProperty("url")));

    private static ImmutableArray<UrlPath> ReadPaths(JsonElement json) => [.. json.EnumerateArray().Select(ReadPath)];

    private static UrlPath ReadPath(JsonElement json) =>
        ReadText(json) is ['/', ..] path ? UrlPath.FromRoot(path) : throw new FormatException("no path");

    private static string ReadText(JsonElement json) => json.GetString() ?? throw new FormatException("no text");

    private static string NameOf(EntryKind kind) => kind.ToString().ToLowerInvariant();
}
