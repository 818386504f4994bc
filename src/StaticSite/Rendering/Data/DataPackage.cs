using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Formats;
using StaticSite.Rendering.Twins;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>Describes the data set: Frictionless Data Package 1, https://specs.frictionlessdata.io/data-package/.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    public static byte[] Write(SiteContext context) =>
        JsonFile.WriteObject(JsonFile.Indented, json =>
        {
            WriteHead(json, context);
            json.WriteStartArray("resources");
            foreach (var table in CsvTables.All(context))
            {
                WriteTable(json, table);
            }

            foreach (var name in DataFiles.EntryFiles)
            {
                WriteJson(json, name + "-json", name + ".json", null);
            }

            WriteJson(json, "trust-json", TrustData.FileName, TrustData.Description);

            json.WriteEndArray();
        });

    private static void WriteHead(Utf8JsonWriter json, SiteContext context)
    {
        var site = context.Site.Site;
        json.WriteString("profile", "data-package");
        json.WriteString("name", EntryId.FromText(site.Title)?.Value ?? "data");
        json.WriteString("title", site.Title);
        json.WriteString("description", $"{site.Description} {CsvTable.FormulaRule}");
        json.WriteString("homepage", context.Address.GetAbsolute(Routes.Data));
        if (site.LicenceUrl is { } licence)
        {
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("title", site.Licence);
            json.WriteString("path", licence);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", "The documents listed in sources.csv; citations.csv says which entry rests on which");
        json.WriteString("path", context.Address.GetAbsolute(Routes.Sources));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter json, string name, string path, string? description)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("path", path);
        json.WriteIfPresent("description", description);
        json.WriteString("format", "json");
        json.WriteString("mediatype", "application/json");
        json.WriteString("encoding", "utf-8");
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, CsvTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            if (column.Description.Length > 0)
            {
                json.WriteString("description", column.Description);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteKeys(json, table.Columns);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, ImmutableArray<CsvTable.Column> columns)
    {
        if (columns[0].Name == "id")
        {
            json.WriteString("primaryKey", "id");
        }

        foreach (var column in columns.Where(column => column.Target is not null))
        {
            json.WriteStartArray("foreignKeys");
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", column.Target);
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }
}
