using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Sources;

namespace StaticSite.Trust;

/// <summary>How well the site is supported, in numbers, and what is weakest. The same numbers stand on the page and in the data.</summary>
public sealed record TrustReport
{
    /// <summary>The kinds of entry that state something about the subject.</summary>
    public static readonly ImmutableArray<EntryKind> Kinds = [EntryKind.Article, EntryKind.Term, EntryKind.Person, EntryKind.Event, EntryKind.Dispute];

    /// <summary>The day for which it holds; null where neither the content nor the caller gives one.</summary>
    public required DateOnly? Today { get; init; }

    public required TrustCounts Total { get; init; }

    public required ImmutableArray<(EntryKind Kind, TrustCounts Counts)> ByKind { get; init; }

    /// <summary>An entry of two tracks counts in both, one without a track in none.</summary>
    public required ImmutableArray<(Track Track, TrustCounts Counts)> ByTrack { get; init; }

    /// <summary>Counts of statements; those of entries are 0.</summary>
    public required ImmutableArray<(StatementKind Kind, TrustCounts Counts)> ByStatement { get; init; }

    /// <summary>Entries whose next check was due before the day of the report, the longest overdue first.</summary>
    public required ImmutableArray<(Entry Entry, DateOnly Due)> Overdue { get; init; }

    /// <summary>Events marked as resting on one source, in order of time.</summary>
    public required ImmutableArray<TimelineEvent> SingleSourceEvents { get; init; }

    public required ImmutableArray<Dispute> OpenDisputes { get; init; }

    /// <param name="today">Null for the newest day on which the content says that something was checked.</param>
    public static TrustReport Create(LinkedSite site, DateOnly? today)
    {
        var day = today ?? Freshness.GetNewestCheck(site);
        var statements = site.Entries.All.ToDictionary(entry => entry.Id, entry => Statements.Of(entry, site).ToList());
        var counted = site.Entries.All.Where(entry => Kinds.Contains(entry.Kind)).Select(entry => (Entry: entry, Counts: Count(entry, statements[entry.Id], site, day))).ToList();
        var events = site.Entries.Get<TimelineEvent>(EntryKind.Event).OrderBy(item => item.Date).ThenBy(item => item.Id);
        return new TrustReport
        {
            Today = day,
            Total = TrustCounts.Sum(counted.Select(pair => pair.Counts)),
            ByKind = [.. Kinds.Select(kind => (kind, TrustCounts.Sum(counted.Where(pair => pair.Entry.Kind == kind).Select(pair => pair.Counts))))],
            ByTrack = [.. site.Site.Tracks.Select(track => (track, TrustCounts.Sum(counted.Where(pair => GetTracks(pair.Entry).Any(use => use.Value == track.Id.Value)).Select(pair => pair.Counts))))],
            ByStatement = [.. Enum.GetValues<StatementKind>().Select(kind => (kind, TrustCounts.Of([.. statements.Values.SelectMany(all => all).Where(statement => statement.Kind == kind)])))],
            Overdue = day is { } known ? [.. counted.Where(pair => Freshness.IsOverdue(pair.Entry, site.Site, known)).Select(pair => (pair.Entry, Freshness.GetDue(pair.Entry, site.Site)!.Value)).OrderBy(pair => pair.Item2).ThenBy(pair => pair.Entry.Id)] : [],
            SingleSourceEvents = [.. events.Where(item => item.State.Value == Vocabulary.SingleSource)],
            OpenDisputes = [.. site.Entries.Get<Dispute>(EntryKind.Dispute).Where(IsOpen)],
        };
    }

    private static TrustCounts Count(Entry entry, List<Statement> statements, LinkedSite site, DateOnly? today) => TrustCounts.Of(statements) with
    {
        Entries = 1,
        Verified = entry.Verified is null ? 0 : 1,
        Overdue = today is { } day && Freshness.IsOverdue(entry, site.Site, day) ? 1 : 0,
        Disputed = entry is Dispute dispute ? (IsOpen(dispute) ? 1 : 0) : site.GetDisputes(entry).Any(IsOpen) ? 1 : 0,
    };

    private static bool IsOpen(Dispute dispute) => dispute.State == Vocabulary.Open;

    private static ImmutableArray<Located<EntryId>> GetTracks(Entry entry) => entry switch
    {
        Article article => article.Tracks,
        Term term => term.Tracks,
        TimelineEvent item => item.Tracks,
        _ => [],
    };
}
