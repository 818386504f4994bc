using System.Globalization;
using StaticSite.Rendering.Data;
using StaticSite.Routing;

namespace StaticSite.Rendering.Twins;

/// <summary>The twin of the trust report: all numbers, and all lists in full.</summary>
internal sealed class TrustTwin(SiteContext context) : ITwin
{
    public byte[] ToJson() => TwinJson.Write(json =>
    {
        json.WriteHead(Routes.Trust.Value.Trim('/'), "page", "Report", TrustPages.Title);
        json.WriteString("short", TrustPages.Description);
        json.WriteString("url", context.Address.GetAbsolute(Routes.Trust));
        TrustData.WriteReport(json, context);
    });

    public byte[] ToMarkdown()
    {
        var report = context.Trust;
        var text = new MarkdownText();
        text.Heading(1, TrustPages.Title);
        text.Paragraph(TrustPages.Description);
        WriteItems(text, "The whole site", TrustWords.GetFigures(report).Select(figure => $"{figure.Value} {figure.Label}. {figure.Meaning}"));
        foreach (var table in TrustWords.GetTables(report, context))
        {
            WriteItems(text, table.Title, table.Rows.Select(row => $"{row.Title}: {string.Join(", ", row.Cells.Zip(table.Head.Skip(1), (cell, head) => $"{head.ToLower(CultureInfo.InvariantCulture)} {cell}"))}"));
        }

        WriteLinks(text, "Overdue for review", report.Overdue.Select(item => (item.Entry.Name, context.GetUrl(item.Entry), (string?)TrustWords.GetDue(item.Due))));
        WriteLinks(text, "Events on a single source", report.SingleSourceEvents.Select(item => (item.Name, context.GetUrl(item), (string?)TrustWords.GetDate(item))));
        WriteLinks(text, "Open disagreements", report.OpenDisputes.Select(dispute => (dispute.Name, context.GetUrl(dispute), (string?)null)));
        return text.ToBytes();
    }

    private static void WriteItems(MarkdownText text, string title, IEnumerable<string> items)
    {
        text.Heading(2, title);
        text.OpenList();
        foreach (var item in items)
        {
            text.OpenItem();
            text.Words(item);
            text.CloseItem();
        }

        text.CloseList();
    }

    private static void WriteLinks(MarkdownText text, string title, IEnumerable<(string Name, string Url, string? Detail)> links)
    {
        var all = links.ToList();
        text.Heading(2, title);
        if (all.Count == 0)
        {
            text.Paragraph("None.");
            return;
        }

        text.OpenList();
        foreach (var (name, url, detail) in all)
        {
            text.OpenItem();
            text.Link(name, url);
            text.Words(detail is null ? "" : ", " + detail);
            text.CloseItem();
        }

        text.CloseList();
    }
}
