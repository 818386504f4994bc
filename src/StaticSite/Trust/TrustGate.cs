using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>
/// Looks at content that is well formed for what readers should not have to trust. Every finding is a warning, so that
/// <c>--strict</c> decides; each rule speaks only where the data contradict themselves for certain.
/// </summary>
public static class TrustGate
{
    /// <param name="content">Without errors: what seems to be missing or impossible might only be their consequence.</param>
    /// <param name="overdueOn">The day for which overdue entries are reported; null to leave them to the trust report.</param>
    public static IEnumerable<Diagnostic> Check(ContentModel content, LinkedSite site, DateOnly? overdueOn) =>
    [
        .. CheckSources(site),
        .. CheckDisputes(site),
        .. OfficeCheck.Check(site),
        .. TimeOrderCheck.Check(site),
        .. OrphanCheck.Check(site),
        .. BareNumberCheck.Check(site),
        .. AbbreviationCheck.Check(content.Abbreviations, site),
        .. overdueOn is { } today ? CheckFreshness(site, today) : [],
    ];

    private static IEnumerable<Diagnostic> CheckSources(LinkedSite site) =>
        site.Entries.Get<Source>(EntryKind.Source).Where(source => source.Url is null && source.Note is null).Select(TrustDiagnostics.UnreachableSource);

    private static IEnumerable<Diagnostic> CheckDisputes(LinkedSite site) =>
        site.Entries.Get<Dispute>(EntryKind.Dispute)
            .Where(dispute => dispute.State != Vocabulary.Open && !dispute.Positions.Any(position => position.IsFollowed))
            .Select(TrustDiagnostics.SettledWithoutAnswer);

    private static IEnumerable<Diagnostic> CheckFreshness(LinkedSite site, DateOnly today) =>
        site.Entries.All.Where(entry => Freshness.IsOverdue(entry, site.Site, today)).Select(entry => TrustDiagnostics.Overdue(entry, Freshness.GetDue(entry, site.Site)!.Value));
}
