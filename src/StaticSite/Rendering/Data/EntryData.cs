using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Formats;
using StaticSite.Linking;
using StaticSite.Routing;
using StaticSite.Sources;
using StaticSite.Trust;

namespace StaticSite.Rendering.Data;

/// <summary>Writes the entries of a kind as JSON: the data set that others may build on.</summary>
internal static class EntryData
{
    public static byte[] Write(EntryKind kind, SiteContext context) =>
        JsonFile.WriteArray(JsonFile.Indented, json =>
        {
            foreach (var entry in kind == EntryKind.Event ? context.Events.CastArray<Entry>() : context.Site.Entries.Get<Entry>(kind))
            {
                json.WriteStartObject();
                WriteEntry(json, entry, context);
                json.WriteEndObject();
            }
        });

    private static void WriteEntry(Utf8JsonWriter json, Entry entry, SiteContext context)
    {
        json.WriteString("id", entry.Id.Value);
        json.WriteString("url", context.Address.GetAbsolute(Routes.Get(entry)));
        json.WriteString(entry is Dispute ? "question" : "title", entry.Name);
        Text(json, "verified", entry.Verified?.Text);
        Text(json, "reviewBy", Freshness.GetDue(entry, context.Site.Site)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (entry is NamedEntry named)
        {
            WriteNamed(json, named, context);
        }

        switch (entry)
        {
            case Article article:
                WriteArticle(json, article, context);
                break;
            case Term term:
                Text(json, "kind", term.TermKind);
                Ids(json, "tracks", term.Tracks);
                Citations(json, term.Sources, context);
                break;
            case Person person:
                WritePerson(json, person, context);
                break;
            case TimelineEvent item:
                WriteEvent(json, item, context);
                break;
            case Source source:
                WriteSource(json, source);
                break;
            case Dispute dispute:
                WriteDispute(json, dispute, context);
                break;
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, NamedEntry entry, SiteContext context)
    {
        Text(json, "abbreviation", entry.Abbreviation);
        Texts(json, "aliases", entry.Aliases);
        json.WriteString("short", entry.Short);
        json.WriteStartArray("relations");
        foreach (var relation in context.Site.GetRelations(entry))
        {
            json.WriteStartObject();
            json.WriteString("type", relation.Type.Name);
            json.WriteString("target", relation.Target.Id.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, SiteContext context)
    {
        json.WriteString("kind", article.ArticleKind);
        Text(json, "status", article.Status);
        Text(json, "period", article.Period?.Text);
        Texts(json, "parties", article.Parties);
        Ids(json, "tracks", article.Tracks);
        json.WriteStartArray("facts");
        foreach (var fact in article.Facts)
        {
            json.WriteStartObject();
            json.WriteString("label", fact.Label);
            json.WriteString("value", ProseWriter.WritePlain(context.Site.Get(fact.Value)));
            Citations(json, fact.Sources, context);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePerson(Utf8JsonWriter json, Person person, SiteContext context)
    {
        Text(json, "nativeName", person.NativeName);
        json.WriteStartArray("offices");
        foreach (var office in person.Offices)
        {
            json.WriteStartObject();
            json.WriteString("title", office.Title);
            Text(json, "period", office.Period?.Text);
            Citations(json, office.Sources, context);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvent(Utf8JsonWriter json, TimelineEvent item, SiteContext context)
    {
        json.WriteString("date", item.Date.Text);
        json.WriteString("summary", ProseWriter.WritePlain(context.Site.Get(item.Summary)));
        Text(json, "kind", item.EventKind);
        Text(json, "place", item.Place);
        json.WriteString("state", item.State.Value);
        Ids(json, "tracks", item.Tracks);
        Ids(json, "articles", item.Articles);
        Ids(json, "people", item.People);
        Citations(json, item.Sources, context);
    }

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        Text(json, "author", source.Author);
        json.WriteString("publisher", source.Publisher);
        Text(json, "copyAt", source.CopyAt);
        Text(json, "date", source.Date?.Text);
        Text(json, "sourceUrl", source.Url);
        Text(json, "archiveUrl", source.ArchiveUrl);
        Text(json, "accessed", source.Accessed?.Text);
        json.WriteString("kind", source.SourceKind);
        Text(json, "language", source.Language);
        Text(json, "note", source.Note);
    }

    private static void WriteDispute(Utf8JsonWriter json, Dispute dispute, SiteContext context)
    {
        json.WriteString("state", dispute.State);
        json.WriteStartArray("positions");
        foreach (var position in dispute.Positions)
        {
            json.WriteStartObject();
            json.WriteString("claim", ProseWriter.WritePlain(context.Site.Get(position.Claim)));
            json.WriteBoolean("followed", position.IsFollowed);
            Citations(json, position.Sources, context);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("reason", ProseWriter.WritePlain(context.Site.Get(dispute.Reason)));
        Ids(json, "touches", dispute.Touches);
    }

    private static void Citations(Utf8JsonWriter json, ImmutableArray<Citation> citations, SiteContext context)
    {
        json.WriteStartArray("sources");
        foreach (ResolvedCitation citation in context.Site.Get(citations))
        {
            json.WriteStartObject();
            json.WriteString("source", citation.Source.Id.Value);
            Text(json, "locator", citation.Locator);
            json.WriteEndObject();
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

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Ids(Utf8JsonWriter json, string name, ImmutableArray<Located<EntryId>> ids) =>
        Texts(json, name, [.. ids.Select(id => id.Value.Value)]);
}
