using System.Text;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Linking;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Data;

/// <summary>The plain words by which an entry is found besides its names.</summary>
internal static class SearchTexts
{
    /// <summary>A few words that tell an entry from others: a date, an office, a publisher. May be empty.</summary>
    public static string GetDetail(Entry entry) => entry switch
    {
        Term { TermKind: { } kind } => Vocabulary.Get(Vocabulary.TermKinds, kind).Label,
        Person person => person.Offices.IsEmpty ? "" : person.Offices[^1].Title,
        TimelineEvent item => DateWording.ToText(item.Date).Text,
        Source { Date: { } date } source => $"{source.Publisher}, {DateWording.ToText(date).Text}",
        Source source => source.Publisher,
        Dispute dispute => Vocabulary.Get(Vocabulary.DisputeStates, dispute.State).Label,
        Article => Lines.GetKindLabel(entry),
        _ => "",
    };

    /// <summary>Sentences that may be shown with a result.</summary>
    public static IEnumerable<string> Get(Entry entry, SiteContext context)
    {
        IEnumerable<string> more = entry switch
        {
            Article article => article.Facts.Select(fact => $"{fact.Label}: {Plain(fact.Value, context)}"),
            Term term => term.Senses.Select(sense => $"{sense.By}: {Plain(sense.Text, context)}"),
            Person person => person.Offices.Select(office => office.Period is { } period ? $"{office.Title}, {DateWording.ToText(period).Text}" : office.Title),
            TimelineEvent item => [Plain(item.Summary, context), item.Place ?? ""],
            Dispute dispute => dispute.Positions.Select(position => Plain(position.Claim, context)),
            Source source => [source.Author ?? ""],
            _ => [],
        };
        return more.Prepend(entry is NamedEntry or TextEntry ? entry.Short : "").Where(text => text.Length > 0);
    }

    /// <summary>The running text, a paragraph, heading, point or row of a table each.</summary>
    public static IEnumerable<string> GetBody(Entry entry, SiteContext context)
    {
        var body = entry switch
        {
            NamedEntry named => named.Body,
            TextEntry page => page.Body,
            _ => null,
        };
        return body is null ? [] : GetBlocks(context.Site.Get(body)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string GetBlocks(LinkedProse prose)
    {
        var text = new StringBuilder();
        foreach (var part in prose.Parts)
        {
            text.Append(part switch
            {
                LinkedPart.Text words => words.Value.ReplaceLineEndings(" "),
                LinkedPart.EntryLink link => link.Label,
                LinkedPart.Heading heading => $"\n{heading.Title}\n",
                LinkedPart.Asset asset => asset.Label,
                LinkedPart.Markup markup => GetBreak(markup.Html),
                _ => "",
            });
        }

        return text.ToString();
    }

    // What ends a block is written with the end of a line; cells of a row stay together.
    private static string GetBreak(string markup) => markup switch
    {
        _ when markup.Contains('\n', StringComparison.Ordinal) => "\n",
        _ when markup.Contains("</td>", StringComparison.Ordinal) || markup.Contains("</th>", StringComparison.Ordinal) => " · ",
        _ when markup.Contains("<br>", StringComparison.Ordinal) => " ",
        _ => "",
    };

    private static string Plain(Prose prose, SiteContext context) => ProseWriter.WritePlain(context.Site.Get(prose)).Trim();
}
