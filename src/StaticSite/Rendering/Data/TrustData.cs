using System.Globalization;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Formats;
using StaticSite.Trust;

namespace StaticSite.Rendering.Data;

/// <summary>Writes the trust report as JSON: counts, of which everybody can make their own shares, and the lists in full.</summary>
internal static class TrustData
{
    public const string FileName = "trust.json";

    public const string Description = "How well the site is supported: entries and statements by kind and track, how many have a source, a primary one, one alone; what is disputed or overdue for review";

    public static byte[] Write(SiteContext context) => JsonFile.WriteObject(JsonFile.Indented, json => WriteReport(json, context));

    /// <summary>The report as members of an object that is open.</summary>
    public static void WriteReport(Utf8JsonWriter json, SiteContext context)
    {
        var report = context.Trust;
        if (report.Today is { } today)
        {
            json.WriteString("asOf", Day(today));
        }

        json.WriteStartObject("total");
        WriteCounts(json, report.Total);
        json.WriteEndObject();
        WriteRows(json, "byKind", "kind", report.ByKind.Select(row => (row.Kind.ToString().ToLowerInvariant(), row.Counts)), WriteCounts);
        WriteRows(json, "byTrack", "track", report.ByTrack.Select(row => (row.Track.Id.Value.Value, row.Counts)), WriteCounts);
        WriteRows(json, "byStatement", "statement", report.ByStatement.Select(row => (row.Kind.ToString().ToLowerInvariant(), row.Counts)), WriteStatements);
        WriteEntries(json, "overdue", report.Overdue, item => item.Entry, context, item =>
        {
            json.WriteString("verified", item.Entry.Verified!.Text);
            json.WriteString("review", Freshness.GetInterval(item.Entry, context.Site.Site).Text);
            json.WriteString("due", Day(item.Due));
        });
        WriteEntries(json, "singleSourceEvents", report.SingleSourceEvents, item => item, context, item => json.WriteString("date", item.Date.Text));
        WriteEntries(json, "openDisputes", report.OpenDisputes, dispute => dispute, context, _ => { });
    }

    private static void WriteRows(Utf8JsonWriter json, string list, string name, IEnumerable<(string Value, TrustCounts Counts)> rows, Action<Utf8JsonWriter, TrustCounts> write)
    {
        json.WriteStartArray(list);
        foreach (var (value, counts) in rows)
        {
            json.WriteStartObject();
            json.WriteString(name, value);
            write(json, counts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, TrustCounts counts)
    {
        json.WriteNumber("entries", counts.Entries);
        json.WriteNumber("verified", counts.Verified);
        json.WriteNumber("overdue", counts.Overdue);
        json.WriteNumber("inOpenDispute", counts.Disputed);
        WriteStatements(json, counts);
    }

    private static void WriteStatements(Utf8JsonWriter json, TrustCounts counts)
    {
        json.WriteNumber("statements", counts.Statements);
        json.WriteNumber("sourced", counts.Sourced);
        json.WriteNumber("primary", counts.Primary);
        json.WriteNumber("singleSource", counts.Single);
    }

    private static void WriteEntries<T>(Utf8JsonWriter json, string list, IEnumerable<T> items, Func<T, Entry> getEntry, SiteContext context, Action<T> writeRest)
    {
        json.WriteStartArray(list);
        foreach (var item in items)
        {
            var entry = getEntry(item);
            json.WriteStartObject();
            json.WriteString("id", entry.Id.Value);
            json.WriteString("title", entry.Name);
            json.WriteString("url", context.GetUrl(entry));
            writeRest(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
