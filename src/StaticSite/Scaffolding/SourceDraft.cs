using System.Globalization;
using StaticSite.Binding;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Scaffolding.Importing;

namespace StaticSite.Scaffolding;

/// <summary>A source of another program's file → the draft of a record.</summary>
internal static class SourceDraft
{
    public static Draft Create(ImportedSource item, ContentModel content)
    {
        var url = item.Url is { } address && WebAddress.IsAllowed(address.Trim()) ? address.Trim() : null;
        var draft = new Draft(RecordShapes.Source, isGuided: false) { IdText = GetIdText(item, content) }
            .With("title", item.Title)
            .With("author", item.Author)
            .With("publisher", item.Publisher ?? (url is null ? null : new Uri(url).Host))
            .With("copy-at", item.CopyAt)
            .With("date", item.Date)
            .With("url", url)
            .With("archive", item.Archive is { } archive && WebAddress.IsAllowed(archive) ? archive : null)
            .With("accessed", url is null ? null : item.Accessed)
            .With("kind", item.Kind)
            .With("language", item.Language)
            .With("note", item.Note);
        return draft;
    }

    // A key that is an id stays one, so that texts that cite it need no change; others follow the habit of the site.
    private static string? GetIdText(ImportedSource item, ContentModel content)
    {
        if (item.Key is { } key && key.Contains('-', StringComparison.Ordinal) && EntryId.TryParse(key, out _))
        {
            return key;
        }

        var day = EdtfParser.Parse(item.Date ?? "").Date is { Shape: EdtfShape.Date } ? item.Date!.TrimEnd('~', '?', '%') : null;
        return item.Publisher is { } publisher && day is not null ? $"{GetPrefix(publisher, content)}-{day}" : item.Title;
    }

    // What the ids of the publisher's other sources begin with, else its name up to the first comma.
    private static string GetPrefix(string publisher, ContentModel content)
    {
        var prefixes = content.Entries.OfType<Source>()
            .Where(source => source.Publisher == publisher && source.Date is not null)
            .Select(source => (Id: source.Id.Value, At: source.Id.Value.IndexOf("-" + source.Date!.FirstWritten.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))
            .Where(found => found.At > 0)
            .Select(found => found.Id[..found.At]);
        return prefixes.GroupBy(prefix => prefix).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? publisher.Split(',')[0];
    }
}
