using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticSite.Content;
using StaticSite.Sources;
using StaticSite.Trust;
using static StaticSite.Rendering.Data.CsvTable;

namespace StaticSite.Rendering.Data;

/// <summary>The tables of the data set: one a kind of entry, and one for each thing of which an entry has several.</summary>
internal static class CsvTables
{
    private const string Edtf = "EDTF (ISO 8601-2)";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly Column Id = new("id", "string", "Unique over the whole site, stable for ever");
    private static readonly Column Url = new("url", "string", "Page on the site");
    private static readonly Column Aliases = new("aliases", "array", "Other names and spellings");
    private static readonly Column Tracks = new("tracks", "array", "Ids of the tracks it belongs to");
    private static readonly Column Short = new("short", "string", "What it is, in one sentence");
    private static readonly Column Verified = new("verified", "string", "Day on which somebody last checked it against its sources, " + Edtf);
    private static readonly Column ReviewBy = new("reviewBy", "string", "Day by which it is to be checked again");

    public static ImmutableArray<CsvTable> All(SiteContext context) =>
    [
        Articles(context), Facts(context), Terms(context), People(context), Offices(context), Events(context), Sources(context),
        Disputes(context), Positions(context), Relations(context), Citations(context),
    ];

    private static CsvTable Articles(SiteContext context) => new(
        "articles", "Agreements, initiatives, dialogues and all else that has an article.",
        [Id, Url, Text("title"), Text("abbreviation"), Text("kind"), Text("status"), Text("period", Edtf), new("parties", "array", "Names of the parties"), Aliases, Tracks, Short, Verified, ReviewBy],
        () => Get<Article>(EntryKind.Article, context).Select(entry => new[]
        {
            entry.Id.Value, context.GetUrl(entry), entry.Name, entry.Abbreviation, entry.ArticleKind, entry.Status, entry.Period?.Text, List(entry.Parties), List(entry.Aliases), List(entry.Tracks), entry.Short, entry.Verified?.Text, Due(entry, context),
        }));

    private static CsvTable Facts(SiteContext context) => new(
        "facts", "Rows of the fact boxes of articles.",
        [new("article", "string", "The article", "articles"), Text("label"), Text("value")],
        () => Get<Article>(EntryKind.Article, context).SelectMany(entry => entry.Facts.Select(fact => new[] { entry.Id.Value, fact.Label, ProseWriter.WritePlain(context.Site.Get(fact.Value)) })));

    private static CsvTable Terms(SiteContext context) => new(
        "terms", "Terms of the glossary.",
        [Id, Url, Text("title"), Text("abbreviation"), Text("kind"), Aliases, Tracks, Short, Verified, ReviewBy],
        () => Get<Term>(EntryKind.Term, context).Select(entry => new[]
        {
            entry.Id.Value, context.GetUrl(entry), entry.Name, entry.Abbreviation, entry.TermKind, List(entry.Aliases), List(entry.Tracks), entry.Short, entry.Verified?.Text, Due(entry, context),
        }));

    private static CsvTable People(SiteContext context) => new(
        "people", "People who held an office that matters.",
        [Id, Url, Text("title"), new("nativeName", "string", "Name in its own script"), Aliases, Short, Verified, ReviewBy],
        () => Get<Person>(EntryKind.Person, context).Select(entry => new[]
        {
            entry.Id.Value, context.GetUrl(entry), entry.Name, entry.NativeName, List(entry.Aliases), entry.Short, entry.Verified?.Text, Due(entry, context),
        }));

    private static CsvTable Offices(SiteContext context) => new(
        "offices", "Offices that people held.",
        [new("person", "string", "Who held it", "people"), Text("title"), Text("period", Edtf)],
        () => Get<Person>(EntryKind.Person, context).SelectMany(entry => entry.Offices.Select(office => new[] { entry.Id.Value, office.Title, office.Period?.Text })));

    private static CsvTable Events(SiteContext context) => new(
        "events", "Events of the timeline, in order of time.",
        [Id, Url, Text("date", Edtf), Text("title"), Text("summary"), Text("kind"), Text("place"), Text("state"), Tracks, new("articles", "array", "Ids of the articles it belongs to"), new("people", "array", "Ids of the people who took part"), Verified, ReviewBy],
        () => context.Events.Select(entry => new[]
        {
            entry.Id.Value, context.GetUrl(entry), entry.Date.Text, entry.Name, ProseWriter.WritePlain(context.Site.Get(entry.Summary)), entry.EventKind, entry.Place, entry.State.Value, List(entry.Tracks), List(entry.Articles), List(entry.People), entry.Verified?.Text, Due(entry, context),
        }));

    private static CsvTable Sources(SiteContext context) => new(
        "sources", "Documents that statements rest on.",
        [Id, Url, Text("title"), Text("author"), Text("publisher"), new("copyAt", "string", "Site of the copy that was read, where the publisher's own page was not"), Text("date", Edtf), new("sourceUrl", "string", "Address of the document"), new("archiveUrl", "string", "Address of an archived copy"), Text("accessed", Edtf), Text("kind"), Text("language", "BCP 47"), new("note", "string", "What to know about its reliability")],
        () => Get<Source>(EntryKind.Source, context).Select(entry => new[]
        {
            entry.Id.Value, context.GetUrl(entry), entry.Name, entry.Author, entry.Publisher, entry.CopyAt, entry.Date?.Text, entry.Url, entry.ArchiveUrl, entry.Accessed?.Text, entry.SourceKind, entry.Language, entry.Note,
        }));

    private static CsvTable Disputes(SiteContext context) => new(
        "disputes", "Questions on which sources disagree.",
        [Id, Url, Text("question"), Text("state"), new("reason", "string", "Why the site follows the position it follows"), new("touches", "array", "Ids of the entries it touches"), Verified, ReviewBy],
        () => Get<Dispute>(EntryKind.Dispute, context).Select(entry => new[]
        {
            entry.Id.Value, context.GetUrl(entry), entry.Name, entry.State, ProseWriter.WritePlain(context.Site.Get(entry.Reason)), List(entry.Touches), entry.Verified?.Text, Due(entry, context),
        }));

    private static CsvTable Positions(SiteContext context) => new(
        "positions", "What the sources of a dispute say.",
        [new("dispute", "string", "The dispute", "disputes"), new("number", "integer", "Place in the dispute, from 1"), Text("claim"), new("followed", "boolean", "True for the position the site follows")],
        () => Get<Dispute>(EntryKind.Dispute, context).SelectMany(entry => entry.Positions.Select((position, index) => new[]
        {
            entry.Id.Value, (index + 1).ToString(CultureInfo.InvariantCulture), ProseWriter.WritePlain(context.Site.Get(position.Claim)), position.IsFollowed ? "true" : "false",
        })));

    private static CsvTable Relations(SiteContext context) => new(
        "relations", "Typed relations between entries.",
        [new("entry", "string", "Id of the entry that states it"), Text("type"), new("target", "string", "Id of the other entry")],
        () => context.Site.Entries.All.SelectMany(entry => context.Site.GetRelations(entry).Select(relation => new[] { entry.Id.Value, relation.Type.Name, relation.Target.Id.Value })));

    private static CsvTable Citations(SiteContext context) => new(
        "citations", "Which entry cites which source, with the place in it.",
        [new("entry", "string", "Id of the entry"), new("source", "string", "The source", "sources"), new("locator", "string", "Page, paragraph or section")],
        () => context.Site.Entries.All.SelectMany(entry => context.Site.GetCitations(entry).Distinct().Select(citation => new[] { entry.Id.Value, citation.Source.Id.Value, citation.Locator })));

    private static Column Text(string name, string description = "") => new(name, "string", description);

    private static IEnumerable<T> Get<T>(EntryKind kind, SiteContext context)
        where T : Entry => context.Site.Entries.Get<T>(kind);

    private static string? Due(Entry entry, SiteContext context) =>
        Freshness.GetDue(entry, context.Site.Site)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A JSON array, as Table Schema wants it; nothing where it is empty.
    private static string? List(IEnumerable<string> values) => values.ToArray() is { Length: > 0 } all ? JsonSerializer.Serialize(all, Options) : null;

    private static string? List(ImmutableArray<Located<EntryId>> ids) => List(ids.Select(id => id.Value.Value));
}
