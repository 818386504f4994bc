using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;
using StaticSite.Trust;

namespace StaticSite.Rendering;

/// <summary>Puts the numbers of the trust report into words and tables.</summary>
internal static class TrustWords
{
    private const string StatementMeaning = "A statement is a paragraph, list item or table row of an entry’s text, a row of a fact box, a definition, an office, a relation, an event, or a position in a disagreement.";

    /// <summary>A share without a promise: 100 % only for all, 0 % only for none, everything else rounded down.</summary>
    public static string Share(int part, int whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        var percent = (int)(100L * part / whole);
        return percent == 0 && part > 0 ? "< 1 %" : Invariant($"{percent} %");
    }

    public static string Day(DateOnly day) => Invariant($"{day:d MMMM yyyy}");

    /// <summary>“12 of 1,200”.</summary>
    public static string Of(int part, int whole) => Invariant($"{part:N0} of {whole:N0}");

    /// <summary>The numbers of the whole site.</summary>
    public static ImmutableArray<TrustPage.Figure> GetFigures(TrustReport report)
    {
        var total = report.Total;
        return
        [
            new(Share(total.Sourced, total.Statements), "of statements name a source", $"{Of(total.Sourced, total.Statements)}. {StatementMeaning} One that gives a date or a number must name a source; those without one introduce what follows or describe."),
            new(Share(total.Primary, total.Statements), "rest on a primary source", $"{Of(total.Primary, total.Statements)} statements name, among others or alone, the document itself or what a body says about its own act. That does not make the others wrong."),
            new(Share(total.Single, total.Statements), "rest on a single source", $"{Of(total.Single, total.Statements)} statements name one source that is not primary. It may be right; nobody else has been found here who says it."),
            new(Share(total.Disputed, total.Entries), "of entries are in an open disagreement", $"{Of(total.Disputed, total.Entries)}. Sources contradict each other on something about them, and nothing decides. Settled disagreements are not counted."),
            new(Share(total.Overdue, total.Verified), "of checked entries are overdue for review", DescribeChecks(report)),
        ];
    }

    /// <summary>By kind of entry, by track, by kind of statement.</summary>
    public static ImmutableArray<TrustPage.Table> GetTables(TrustReport report, SiteContext context)
    {
        ImmutableArray<string> columns = ["Entries", "Statements", "With a source", "Primary source", "Single source", "Disputed", "Overdue"];
        var tracks = new TrustPage.Table("By track", "An entry of two tracks counts in both; people and disagreements belong to none.", ["Track", .. columns],
            [.. report.ByTrack.Select(row => new TrustPage.Row(row.Track.Title, context.Address.GetHref(Routes.GetTrack(row.Track.Id.Value)), CountEntries(row.Counts)))]);
        return
        [
            new("By kind of entry", "Shares of statements; in the last two columns the share of entries in an open disagreement and the number of those overdue for review.", ["Kind", .. columns],
                [.. report.ByKind.Where(row => row.Counts.Entries > 0).Select(row => new TrustPage.Row(GetLabel(row.Kind), context.Address.GetHref(Routes.GetIndex(row.Kind)), CountEntries(row.Counts)))]),
            .. tracks.Rows.IsEmpty ? Array.Empty<TrustPage.Table>() : [tracks],
            new("By kind of statement", null, ["Statement", .. columns[1..5]],
                [.. report.ByStatement.Where(row => row.Counts.Statements > 0).Select(row => new TrustPage.Row(GetLabel(row.Kind), null, CountStatements(row.Counts)))]),
        ];
    }

    /// <summary>A kind of entry, as many.</summary>
    public static string GetLabel(EntryKind kind) => kind switch
    {
        EntryKind.Article => "Articles",
        EntryKind.Term => "Terms",
        EntryKind.Person => "People",
        EntryKind.Event => "Events",
        _ => "Disagreements",
    };

    /// <summary>A kind of statement, as many.</summary>
    public static string GetLabel(StatementKind kind) => kind switch
    {
        StatementKind.Text => "Paragraphs, items and rows",
        StatementKind.Fact => "Facts",
        StatementKind.Definition => "Definitions",
        StatementKind.Office => "Offices",
        StatementKind.Relation => "Relations",
        StatementKind.Event => "Events",
        _ => "Positions",
    };

    /// <summary>When an overdue entry was to be checked again.</summary>
    public static string GetDue(DateOnly due) => $"due {Day(due)}";

    public static string GetDate(TimelineEvent item) => DateWording.ToText(item.Date).Text;

    private static string DescribeChecks(TrustReport report)
    {
        var total = report.Total;
        return report.Today is { } today
            ? $"{Of(total.Overdue, total.Verified)} on {Day(today)}, the day of this report: their last check is longer ago than their review interval allows. {Of(total.Verified, total.Entries)} entries say when they were last checked."
            : "No entry says when it was last checked.";
    }

    private static ImmutableArray<string> CountEntries(TrustCounts counts) =>
        [Invariant($"{counts.Entries:N0}"), .. CountStatements(counts), Share(counts.Disputed, counts.Entries), Invariant($"{counts.Overdue:N0}")];

    private static ImmutableArray<string> CountStatements(TrustCounts counts) =>
        [Invariant($"{counts.Statements:N0}"), Share(counts.Sourced, counts.Statements), Share(counts.Primary, counts.Statements), Share(counts.Single, counts.Statements)];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
