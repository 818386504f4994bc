using System.Globalization;
using System.Text;
using StaticSite.Content.Dates;

namespace StaticSite.Rendering.Citing;

/// <summary>Writes RIS (Research Information Systems, 2011): a tag, two blanks, a hyphen, a blank and the value on each line, lines ended by CR LF.</summary>
internal static class RisFile
{
    public static string Write(IEnumerable<CitedItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            Write(text, item);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, CitedItem item)
    {
        Line(text, "TY", item.Kind switch { CitedItem.Sort.Document => "GOVDOC", CitedItem.Sort.News => "NEWS", CitedItem.Sort.Entry => "ENCYC", _ => "ELEC" });
        Line(text, "ID", item.Id);
        Line(text, "TI", item.Title);

        // The comma parts names of people; the whole of this one is a name.
        Line(text, "AU", item.Author?.Replace(",", "", StringComparison.Ordinal));
        Line(text, item.Kind is CitedItem.Sort.News or CitedItem.Sort.Entry ? "T2" : "PB", item.Container);
        var point = CitedDate.GetPoint(item.Date) ?? CitedDate.GetRange(item.Date)?.From;
        Line(text, "PY", point?.Year.ToString("0000", CultureInfo.InvariantCulture));
        Line(text, "DA", ToDate(point, CitedDate.GetWords(item.Date)));
        Line(text, "N1", point is null && CitedDate.GetWords(item.Date) is { } words ? $"Date: {words}" : null);
        Line(text, "N1", item.CopyAt is { } copy ? $"Copy at {copy}" : null);
        Line(text, "LA", item.Language);
        Line(text, "UR", item.Url);
        Line(text, "L2", item.ArchiveUrl);
        Line(text, "Y2", ToDate(CitedDate.GetPoint(item.Accessed), null));
        text.Append("ER  - \r\n");
    }

    // YYYY/MM/DD/other: what is not known stays empty, what is not sure is worded at the end.
    private static string? ToDate(DatePoint? point, string? words)
    {
        if (point is null)
        {
            return null;
        }

        var month = point.IsSeason ? null : point.Month?.ToString("00", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}/{month}/{point.Day?.ToString("00", CultureInfo.InvariantCulture)}/{words?.Replace('/', ' ')}");
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(tag).Append("  - ").Append(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Append("\r\n");
        }
    }
}
