using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Rendering;

/// <summary>What the page of an entry tells of the disputes that touch it.</summary>
internal static class ShownDisputes
{
    /// <summary>Up to as many are told in full.</summary>
    private const int MostInFull = 3;

    /// <summary>Each dispute with the positions to show. Where they are many, one that the site has an answer to is told by it; who said what stands on its own page.</summary>
    public static IEnumerable<(Dispute Dispute, ImmutableArray<Dispute.Position> Positions)> Of(Entry entry, SiteContext context)
    {
        var disputes = context.Site.GetDisputes(entry);
        return disputes.Select(dispute => (dispute, disputes.Length > MostInFull && FindFollowed(dispute) is { } followed ? [followed] : dispute.Positions));
    }

    /// <summary>The position that the site follows, without links and markers; null where it follows none.</summary>
    public static string? GetAnswer(Dispute dispute, SiteContext context) =>
        FindFollowed(dispute) is { } followed ? ProseWriter.WritePlain(context.Site.Get(followed.Claim)) : null;

    private static Dispute.Position? FindFollowed(Dispute dispute) => dispute.Positions.FirstOrDefault(position => position.IsFollowed);
}
