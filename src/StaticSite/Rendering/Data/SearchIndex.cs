using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Formats;
using StaticSite.Routing;

namespace StaticSite.Rendering.Data;

/// <summary>
/// Writes what searching in the browser reads, in shards: names, which give a first answer; what happened, which gives one to a date;
/// what is disputed, and sentences; sources. Kinds in groups, a group in columns: like values side by side are small when packed.
/// </summary>
internal static class SearchIndex
{
    // Read as data by our own script, never as part of a page: letters and quotation marks may stay as they are.
    private static readonly JsonWriterOptions Options = JsonFile.Relaxed with { Indented = false };

    private static readonly (EntryKind Kind, string Name, string Label)[] NamedKinds =
    [
        (EntryKind.Article, "article", "Articles"),
        (EntryKind.Term, "term", "Glossary"),
        (EntryKind.Person, "person", "People"),
        (EntryKind.Page, "page", "About this site"),
    ];

    private static readonly (EntryKind Kind, string Name, string Label)[] DatedKinds = [(EntryKind.Event, "event", "Timeline")];

    private static readonly (EntryKind Kind, string Name, string Label)[] DisputedKinds = [(EntryKind.Dispute, "dispute", "Disagreements")];

    private static readonly (EntryKind Kind, string Name, string Label)[] SourceKinds = [(EntryKind.Source, "source", "Sources")];

    /// <summary>
    /// The shards, each named after its content, and what names them all: browsers keep the ones and ask again for the other, so what
    /// they have always fits together.
    /// </summary>
    public static IEnumerable<OutputFile> Get(SiteContext context)
    {
        (string Name, byte[] Bytes)[] shards =
        [
            ("search-names.json", Write(json => WriteGroups(json, NamedKinds, context))),
            ("search-events.json", Write(json => WriteGroups(json, DatedKinds, context))),
            ("search-texts.json", Write(json => WriteTexts(json, context))),
            ("search-sources.json", Write(json => WriteGroups(json, SourceKinds, context))),
        ];
        var paths = shards.Select(shard => HashedPath.Create(shard.Name, shard.Bytes)).ToArray();
        foreach (var (path, shard) in paths.Zip(shards))
        {
            yield return new(path.ToOutputPath(), _ => ValueTask.FromResult(shard.Bytes));
        }

        var index = Write(json => Column(json, "shards", paths, path => json.WriteStringValue(context.Address.GetHref(path))));
        yield return new(Routes.SearchIndex.ToOutputPath(), _ => ValueTask.FromResult(index));
    }

    private static void WriteTexts(Utf8JsonWriter json, SiteContext context)
    {
        (EntryKind Kind, string Name, string Label)[] kinds = [.. NamedKinds, .. DatedKinds, .. DisputedKinds];
        WriteGroups(json, DisputedKinds, context);
        WriteLists(json, "texts", kinds, entry => SearchTexts.Get(entry, context), context);
        WriteLists(json, "bodies", NamedKinds, entry => SearchTexts.GetBody(entry, context), context);
    }

    private static void WriteLists(Utf8JsonWriter json, string name, (EntryKind Kind, string Name, string Label)[] kinds, Func<Entry, IEnumerable<string>> get, SiteContext context)
    {
        json.WriteStartObject(name);
        foreach (var (kind, kindName, _) in kinds)
        {
            Column(json, kindName, GetEntries(kind, context), entry => WriteValues(json, get(entry)));
        }

        json.WriteEndObject();
    }

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
        Column(json, "ids", entries, entry => WriteId(json, entry));
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

    // An id that follows from the name is 0, one that follows from the abbreviation 1: half of what names take goes that way.
    private static void WriteId(Utf8JsonWriter json, Entry entry)
    {
        string?[] names = [entry.Name, (entry as NamedEntry)?.Abbreviation];
        var place = Routes.GetPlace(entry);
        var follows = Array.FindIndex(names, name => name is not null && System.Text.Ascii.IsValid(name) && Slug.Create(name) == place);
        if (follows < 0)
        {
            json.WriteStringValue(place);
        }
        else
        {
            json.WriteNumberValue(follows);
        }
    }

    private static void Column<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
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

    private static byte[] Write(Action<Utf8JsonWriter> write) => JsonFile.WriteObject(Options, write);
}
