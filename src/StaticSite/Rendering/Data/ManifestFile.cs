using System.Text.Json;
using StaticSite.Formats;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>Writes what a browser needs to keep the site on a home screen (https://www.w3.org/TR/appmanifest/).</summary>
internal static class ManifestFile
{
    // Logical names of the theme's icons, with their sizes and media types.
    private static readonly (string Name, string Sizes, string Type)[] Icons =
    [
        ("icon.svg", "any", "image/svg+xml"),
        ("icon-192.png", "192x192", "image/png"),
        ("icon-512.png", "512x512", "image/png"),
    ];

    public static byte[] Write(SiteContext context, ThemeAssets assets) =>
        JsonFile.WriteObject(JsonFile.Relaxed, json =>
        {
            json.WriteString("name", context.Site.Site.Title);
            json.WriteString("description", context.Site.Site.Description);
            json.WriteString("lang", context.Site.Site.Language);
            json.WriteString("start_url", context.Address.GetHref(Routes.Home));
            json.WriteString("scope", context.Address.GetHref(Routes.Home));
            json.WriteString("display", "browser");
            json.WriteString("background_color", assets.Colours.Paper);
            json.WriteString("theme_color", assets.Colours.Paper);
            WriteIcons(json, context, assets);
        });

    private static void WriteIcons(Utf8JsonWriter json, SiteContext context, ThemeAssets assets)
    {
        json.WriteStartArray("icons");
        foreach (var (name, sizes, type) in Icons)
        {
            if (assets.Find(name) is { } path)
            {
                json.WriteStartObject();
                json.WriteString("src", context.Address.GetHref(path));
                json.WriteString("sizes", sizes);
                json.WriteString("type", type);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}
