using System.Globalization;
using System.Text;
using StaticSite.Content;

namespace StaticSite.ExternalLinks;

/// <summary>What the checks of all addresses tell, as Markdown that is plain enough for a terminal.</summary>
public static class LinkReport
{
    // Longest address that is shown, in UTF-16 units.
    private const int LongestAddress = 200;

    // Most addresses under one heading.
    private const int MostLines = 200;

    /// <param name="records">What is known of each address.</param>
    public static string Write(IReadOnlyCollection<ExternalLink> links, IReadOnlyDictionary<string, LinkRecord> records)
    {
        var known = links.Where(link => records.ContainsKey(link.Url)).Select(link => (Link: link, Record: records[link.Url])).ToList();
        var dead = known.Where(item => item.Record.IsDead).ToList();
        var failing = known.Where(item => !item.Record.IsDead && !item.Record.Strikes.IsEmpty).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{links.Count} addresses: {known.Count - dead.Count - failing.Count} without complaint, {failing.Count} failing, {dead.Count} dead\n");
        Append(text, "Dead: cite another copy, or add an archive address", dead);
        Append(text, "Failing: asked for again before they count as dead", failing);
        Append(text, "Moved for good: write the new address", [.. known.Where(item => item.Record.Last.MovedTo is not null && item.Record.Strikes.IsEmpty)]);
        Append(text, "Not answering programs: look with a browser", [.. known.Where(item => item.Record.Last.Outcome is LinkOutcome.Refused or LinkOutcome.Later && item.Record.Strikes.IsEmpty)]);
        Append(text, "Leading into a private network: never asked", [.. known.Where(item => item.Record.Last.Outcome == LinkOutcome.Forbidden && item.Record.Strikes.IsEmpty)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, List<(ExternalLink Link, LinkRecord Record)> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append("\n### ").Append(title).Append("\n\n");
        foreach (var (link, record) in items.Take(MostLines))
        {
            text.Append("- ").Append(Code(link.Url)).Append(": ").Append(record.Last.Reason);
            if (record.Last.MovedTo is { } target)
            {
                text.Append(", now ").Append(Code(target));
            }

            text.Append(CultureInfo.InvariantCulture, $" ({(record.Strikes.IsEmpty ? "" : $"failing since {record.Strikes[0]:yyyy-MM-dd}; ")}in {string.Join(", ", link.From.Take(3).Select(id => Code(id.Value)))}{(link.From.Length > 3 ? ", …" : "")})\n");
        }

        if (items.Count > MostLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {items.Count - MostLines} more\n");
        }
    }

    // In code nothing is a link or markup; addresses hold no blanks or control characters.
    private static string Code(string address) => $"`{ShortText.Cut(address.Replace('`', '\''), LongestAddress)}`";
}
