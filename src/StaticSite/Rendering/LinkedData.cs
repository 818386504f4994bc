using System.Globalization;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Formats;
using StaticSite.Rendering.Data;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Describes pages in the words of schema.org, as JSON-LD.</summary>
internal static class LinkedData
{
    /// <summary>The description of an entry, or null for kinds that schema.org has no word for.</summary>
    public static string? Describe(Entry entry, SiteContext context) => entry switch
    {
        Article article => Write(json => WriteArticle(json, article, context)),
        Term term => Write(json => WriteTerm(json, term, context)),
        TimelineEvent item => Write(json => WriteEvent(json, item, context)),
        Person person => Write(json => WritePerson(json, person, context)),
        _ => null,
    };

    /// <summary>The description of the whole site as a data set.</summary>
    public static string DescribeSite(SiteContext context) => Write(json =>
    {
        var site = context.Site.Site;
        WriteHead(json, "Dataset", site.Title, context.Address.GetAbsolute(Routes.Home));
        json.WriteString("description", site.Description);
        json.WriteString("inLanguage", site.Language);
        WriteIfPresent(json, "license", site.LicenceUrl);
        json.WriteStartArray("distribution");
        foreach (var table in CsvTables.All(context))
        {
            WriteDownload(json, "text/csv", table.Name + ".csv", context);
        }

        foreach (var name in DataFiles.EntryFiles)
        {
            WriteDownload(json, "application/json", name + ".json", context);
        }

        json.WriteEndArray();
    });

    private static void WriteDownload(Utf8JsonWriter json, string format, string file, SiteContext context)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", format);
        json.WriteString("contentUrl", context.Address.GetAbsolute(Routes.GetData(file)));
        json.WriteEndObject();
    }

    /// <summary>The description of the glossary as a set of terms.</summary>
    public static string DescribeGlossary(SiteContext context) => Write(json =>
    {
        WriteHead(json, "DefinedTermSet", $"{context.Site.Site.Title}: glossary", context.Address.GetAbsolute(Routes.Glossary));
        json.WriteString("inLanguage", context.Site.Site.Language);
        WriteIfPresent(json, "license", context.Site.Site.LicenceUrl);
    });

    // “<”, “>”, “&” and quotation marks are escaped, so the text cannot end its script element.
    private static string Write(Action<Utf8JsonWriter> write) => JsonFile.WriteText(JsonFile.Compact, write);

    private static void WriteHead(Utf8JsonWriter json, string type, string name, string url)
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteString("url", url);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, SiteContext context)
    {
        WriteHead(json, "Article", article.Name, context.Address.GetAbsolute(Routes.Get(article)));
        json.WriteString("headline", article.Name);
        json.WriteString("description", article.Short);
        json.WriteString("inLanguage", context.Site.Site.Language);
        WriteIfPresent(json, "alternativeHeadline", article.Abbreviation);
        WriteIfPresent(json, "license", context.Site.Site.LicenceUrl);
        WriteIfPresent(json, "dateModified", article.LastChange?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", context.Site.Site.Title);
        json.WriteString("url", context.Address.GetAbsolute(Routes.Home));
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, Term term, SiteContext context)
    {
        WriteHead(json, "DefinedTerm", term.Name, context.Address.GetAbsolute(Routes.Get(term)));
        json.WriteString("description", term.Short);
        WriteIfPresent(json, "termCode", term.Abbreviation);
        json.WriteString("inDefinedTermSet", context.Address.GetAbsolute(Routes.Glossary));
    }

    private static void WriteEvent(Utf8JsonWriter json, TimelineEvent item, SiteContext context)
    {
        WriteHead(json, "Event", item.Name, context.Address.GetAbsolute(Routes.Get(item)));
        json.WriteString("description", ProseWriter.WritePlain(context.Site.Get(item.Summary)));
        if (GetDay(item.Date, first: true) is { } start)
        {
            json.WriteString("startDate", start);
        }

        if (item.Date.Shape == EdtfShape.Interval && GetDay(item.Date, first: false) is { } end)
        {
            json.WriteString("endDate", end);
        }

        if (item.Place is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", place);
            json.WriteEndObject();
        }
    }

    private static void WritePerson(Utf8JsonWriter json, Person person, SiteContext context)
    {
        WriteHead(json, "Person", person.Name, context.Address.GetAbsolute(Routes.Get(person)));
        json.WriteString("description", person.Short);
        WriteIfPresent(json, "alternateName", person.NativeName);
    }

    // ISO 8601 with the precision that is known; nothing for a date that is not sure.
    private static string? GetDay(EdtfDate date, bool first)
    {
        var point = first ? date.Points[0] : date.Points[^1];
        return date.IsUncertain || point.IsSeason ? null : point switch
        {
            { Day: not null } => point.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            { Month: not null } => point.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => point.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
        };
    }

    private static void WriteIfPresent(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
