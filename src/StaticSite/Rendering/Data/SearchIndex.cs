using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>
/// Writes what searching in the browser reads, in two shards: names and dates, which give a first answer, and the sentences
/// and sources, which are many times larger. Kinds in groups, a group in columns: like values side by side are small when packed.
/// </summary>
internal static class SearchIndex
{
    private const string TextsName = "search-texts.json";

    // Read as data by our own script, never as part of a page: letters and quotation marks may stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (EntryKind Kind, string Name, string Label)[] NamedKinds =
    [
        (EntryKind.Article, "article", "Articles"),
        (EntryKind.Term, "term", "Glossary"),
        (EntryKind.Person, "person", "People"),
        (EntryKind.Event, "event", "Timeline"),
        (EntryKind.Dispute, "dispute", "Disagreements"),
        (EntryKind.Page, "page", "About this site"),
    ];

    private static readonly (EntryKind Kind, string Name, string Label)[] LaterKinds = [(EntryKind.Source, "source", "Sources")];

    /// <summary>Both shards. The second is named after its content, and the first says how: browsers keep one and ask again for the other.</summary>
    public static IEnumerable<OutputFile> Get(SiteContext context)
    {
        var texts = WriteTexts(context);
        var path = HashedPath.Create(TextsName, texts);
        yield return new(path.ToOutputPath(), _ => ValueTask.FromResult(texts));
        yield return new(Routes.SearchNames.ToOutputPath(), _ => ValueTask.FromResult(WriteNames(path, context)));
    }

    private static byte[] WriteNames(UrlPath texts, SiteContext context) => Write(json =>
    {
        json.WriteString("texts", context.Address.GetHref(texts));
        WriteGroups(json, NamedKinds, context);
    });

    private static byte[] WriteTexts(SiteContext context) => Write(json =>
    {
        json.WriteStartObject("texts");
        foreach (var (kind, name, _) in NamedKinds.Concat(LaterKinds))
        {
            json.WriteStartArray(name);
            foreach (var entry in GetEntries(kind, context))
            {
                WriteValues(json, SearchTexts.Get(entry, context));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        WriteGroups(json, LaterKinds, context);
    });

    private static void WriteGroups(Utf8JsonWriter json, (EntryKind Kind, string Name, string Label)[] kinds, SiteContext context)
    {
        json.WriteStartArray("groups");
        foreach (var (kind, name, label) in kinds)
        {
            json.WriteStartObject();
            json.WriteString("kind", name);
            json.WriteString("label", label);
            json.WriteString("path", context.Address.GetHref(Routes.GetIndex(kind)));
            WriteColumns(json, GetEntries(kind, context), context);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteColumns(Utf8JsonWriter json, ImmutableArray<Entry> entries, SiteContext context)
    {
        Column(json, "ids", entries, entry => json.WriteStringValue(entry.Id.Value));
        Column(json, "names", entries, entry => json.WriteStringValue(entry.Name));
        Column(json, "details", entries, entry => json.WriteStringValue(SearchTexts.GetDetail(entry)));
        if (entries.Any(entry => entry is NamedEntry))
        {
            Column(json, "abbreviations", entries, entry => json.WriteStringValue((entry as NamedEntry)?.Abbreviation ?? ""));
            Column(json, "aliases", entries, entry => WriteValues(json, GetAliases(entry)));
        }

        if (entries.Any(entry => entry is TimelineEvent))
        {
            Column(json, "days", entries, entry => WriteDays(json, (TimelineEvent)entry));
        }

        if (entries.Any(entry => entry is Article or TimelineEvent))
        {
            var people = GetEntries(EntryKind.Person, context);
            Column(json, "people", entries, entry => WritePeople(json, entry, people, context));
        }
    }

    private static void Column(Utf8JsonWriter json, string name, ImmutableArray<Entry> entries, Action<Entry> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            write(entry);
        }

        json.WriteEndArray();
    }

    // The last day only where it is not the first: most events have one day.
    private static void WriteDays(Utf8JsonWriter json, TimelineEvent item)
    {
        var (first, last) = (ToNumber(item.Date.FirstWritten), ToNumber(item.Date.LastWritten));
        json.WriteNumberValue(first);
        json.WriteNumberValue(last == first ? 0 : last);
    }

    private static int ToNumber(DateOnly day) => int.Parse(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static void WritePeople(Utf8JsonWriter json, Entry entry, ImmutableArray<Entry> people, SiteContext context)
    {
        var named = entry is TimelineEvent item
            ? context.Site.Get(item.People)
            : context.Site.GetRelations(entry).Select(relation => relation.Target);
        json.WriteStartArray();
        foreach (var place in named.OfType<Person>().Select(person => people.IndexOf(person)).Distinct())
        {
            json.WriteNumberValue(place);
        }

        json.WriteEndArray();
    }

    // A name in its own script is one more name to search by. What differs in case and hyphens only is found by one of the two.
    private static IEnumerable<string> GetAliases(Entry entry)
    {
        if (entry is not NamedEntry named)
        {
            return [];
        }

        IEnumerable<string> native = entry is Person { NativeName: { } name } ? [name] : [];
        var own = named.Names.Take(named.Names.Count() - named.Aliases.Length).Select(ToKey).ToHashSet(StringComparer.Ordinal);
        return native.Concat(named.Aliases).Where(alias => !own.Contains(ToKey(alias))).DistinctBy(ToKey);
    }

    private static string ToKey(string name) => Slug.Create(name).Replace("-", "", StringComparison.Ordinal);

    private static ImmutableArray<Entry> GetEntries(EntryKind kind, SiteContext context) => kind == EntryKind.Event
        ? context.Events.CastArray<Entry>()
        : [.. context.Site.Entries.Get<Entry>(kind).Where(entry => entry.Kind != EntryKind.Page || entry.Id.Value != TextEntry.HomeId)];

    private static void WriteValues(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
