using System.Globalization;
using System.Text;
using StaticSite.Content.Dates;

namespace StaticSite.Rendering.Citing;

/// <summary>Writes BibTeX (O. Patashnik, BibTeXing, 1988) in UTF-8, with the fields <c>url</c> and <c>urldate</c> that styles of today know.</summary>
internal static class BibTexFile
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(IEnumerable<CitedItem> items) => string.Join('\n', items.Select(Write));

    private static string Write(CitedItem item)
    {
        var text = new StringBuilder("@misc{").Append(item.Id);
        Field(text, "title", "{" + Escape(item.Title) + "}");
        Field(text, "author", item.Author is { } author ? "{" + Escape(author) + "}" : null);
        Field(text, item.Kind is CitedItem.Sort.Document or CitedItem.Sort.Page ? "publisher" : "journal", Escape(item.Container));
        var point = CitedDate.GetPoint(item.Date) ?? CitedDate.GetRange(item.Date)?.From;
        Field(text, "year", point?.Year.ToString(CultureInfo.InvariantCulture));
        if (point is { IsSeason: false, Month: { } month })
        {
            // A macro of every style, so it stands without braces.
            text.Append(",\n  month = ").Append(Months[month - 1]);
        }

        Field(text, "day", point?.Day?.ToString(CultureInfo.InvariantCulture));
        Field(text, "note", GetNote(item));
        Field(text, "language", Escape(item.Language));
        Field(text, "url", item.Url is { } url ? EscapeUrl(url) : null);
        Field(text, "urldate", GetDay(item.Accessed));
        return text.Append("\n}\n").ToString();
    }

    private static string? GetNote(CitedItem item)
    {
        string?[] notes = [CitedDate.GetWords(item.Date) is { } words ? $"Date: {words}" : null, item.CopyAt is { } copy ? $"Copy at {copy}" : null, item.ArchiveUrl is { } archive ? $"Archived: {archive}" : null];
        var note = string.Join("; ", notes.OfType<string>());
        return note.Length == 0 ? null : Escape(note);
    }

    private static string? GetDay(EdtfDate? date) =>
        CitedDate.GetPoint(date) is { Day: { } day, Month: { } month, Year: var year } ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}") : null;

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    /// <summary>Words for TeX: none of its special characters acts, and braces stay in pairs.</summary>
    public static string Escape(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        foreach (var character in words)
        {
            _ = character switch
            {
                '\\' => text.Append("\\textbackslash{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),

                // An escaped brace still counts as one for BibTeX; a pair of them may stand anywhere.
                '{' => text.Append("\\textbraceleft{}"),
                '}' => text.Append("\\textbraceright{}"),
                '&' or '%' or '$' or '#' or '_' => text.Append('\\').Append(character),
                '\n' or '\r' or '\t' => text.Append(' '),
                _ => text.Append(character),
            };
        }

        return text.ToString();
    }

    // The url field is read as it is; only what would end the field or begin a comment needs another form.
    private static string EscapeUrl(string url) => url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
