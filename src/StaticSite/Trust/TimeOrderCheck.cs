using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>Finds relations that the dates of their two ends contradict for certain, and agreements in use before they were signed.</summary>
internal static class TimeOrderCheck
{
    private const string Agreement = "agreement";
    private const string Signing = "signing";

    // What each type of relation says about time: which end has begun before the other begins, or is over. A relation that says
    // less than that (covers, related-to) or holds between things and people is not here.
    private static readonly ImmutableArray<Rule> Rules =
    [
        new("preceded-by", IsTargetFirst: true, IsUntilEnd: false),
        new("superseded-by", IsTargetFirst: false, IsUntilEnd: false),
        new("annex-to", IsTargetFirst: true, IsUntilEnd: false),
        new("signed-at", IsTargetFirst: true, IsUntilEnd: false),
        new("implements", IsTargetFirst: true, IsUntilEnd: true),
        new("enables", IsTargetFirst: false, IsUntilEnd: true),
        new("part-of", IsTargetFirst: true, IsUntilEnd: true),
        new("part-of", IsTargetFirst: false, IsUntilEnd: true),
    ];

    public static IEnumerable<Diagnostic> Check(LinkedSite site) =>
        site.Entries.All.SelectMany(entry => CheckRelations(entry, site))
            .Concat(site.Entries.Get<Article>(EntryKind.Article).Where(article => article.ArticleKind == Agreement).Select(article => CheckSigning(article, site)).OfType<Diagnostic>());

    private static IEnumerable<Diagnostic> CheckRelations(Entry from, LinkedSite site)
    {
        if (GetDate(from) is not { } fromDate)
        {
            yield break;
        }

        foreach (var relation in EntryLinker.GetRelations(from))
        {
            if (site.Entries.Find(relation.Target.Value) is { } target && GetDate(target) is { } targetDate
                && Rules.FirstOrDefault(rule => rule.Type == relation.Type && rule.IsBroken(Stretch.Of(fromDate), Stretch.Of(targetDate))) is { } broken)
            {
                yield return TrustDiagnostics.AgainstTime(relation.Target, relation.Type, broken.Describe(from, fromDate, target, targetDate), target);
            }
        }
    }

    // The first signing counts: later ones may be of amendments.
    private static Diagnostic? CheckSigning(Article article, LinkedSite site) =>
        article.Period is { } period && site.GetEvents(article).FirstOrDefault(item => item.EventKind == Signing) is { } signing
            && Stretch.Of(signing.Date).BeginsAfterStartOf(Stretch.Of(period))
            ? TrustDiagnostics.BeforeSigning(article, signing)
            : null;

    private static EdtfDate? GetDate(Entry entry) => entry switch
    {
        Article article => article.Period,
        TimelineEvent item => item.Date,
        _ => null,
    };

    /// <param name="IsTargetFirst">True where the target has begun first, false for the entry that states the relation.</param>
    /// <param name="IsUntilEnd">True where it has begun before the other is over, false for before it begins.</param>
    private sealed record Rule(string Type, bool IsTargetFirst, bool IsUntilEnd)
    {
        public bool IsBroken(Stretch from, Stretch target)
        {
            var (first, second) = IsTargetFirst ? (target, from) : (from, target);
            return IsUntilEnd ? first.BeginsAfterEndOf(second) : first.BeginsAfterStartOf(second);
        }

        public string Describe(Entry from, EdtfDate fromDate, Entry target, EdtfDate targetDate)
        {
            var ((first, firstDate), (second, secondDate)) = IsTargetFirst ? ((target, targetDate), (from, fromDate)) : ((from, fromDate), (target, targetDate));
            return $"`{first.Id}` ({firstDate.Text}) begins after `{second.Id}` ({secondDate.Text}){(IsUntilEnd ? " is over" : "")}";
        }
    }
}
