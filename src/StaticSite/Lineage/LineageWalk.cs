using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Linking;

namespace StaticSite.Lineage;

/// <summary>Finds what an entry is joined to: every relation of its own, and the line of those that came before and after it.</summary>
internal static class LineageWalk
{
    /// <summary>Label of what came before a predecessor.</summary>
    public const string Earlier = "Earlier in the line";

    /// <summary>Label of what came after a successor.</summary>
    public const string Later = "Later in the line";

    // Of all relations these alone lead on to something later or wider, when read from the entry that states them.
    private static readonly ImmutableArray<string> Forward = ["superseded-by", "enables", "covers", "related-to"];

    /// <summary>Relations of the entry in the order of its page, then the line of succession in both directions, each entry of it once.</summary>
    public static IEnumerable<(Entry Owner, Entry Target, string Label, bool IsBefore)> Find(Entry entry, LinkedSite site)
    {
        foreach (var relation in site.GetRelations(entry))
        {
            yield return (entry, relation.Target, relation.Type.Label, !Forward.Contains(relation.Type.Name));
        }

        foreach (var relation in site.GetInverseRelations(entry))
        {
            yield return (entry, relation.From, relation.Type.InverseLabel, Forward.Contains(relation.Type.Name) && relation.Type.Name != "related-to");
        }

        foreach (var step in FollowLine(entry, site))
        {
            yield return step;
        }
    }

    /// <summary>What lies further off in the line of succession than the entry's own relations reach.</summary>
    public static IEnumerable<(Entry Owner, Entry Target, string Label, bool IsBefore)> FollowLine(Entry entry, LinkedSite site)
    {
        var known = site.GetRelations(entry).Select(relation => relation.Target).Concat(site.GetInverseRelations(entry).Select(relation => relation.From)).Append(entry).Select(other => other.Id).ToHashSet();
        foreach (var isBefore in new[] { true, false })
        {
            var open = new Queue<Entry>(GetNeighbours(entry, isBefore, site));
            while (open.TryDequeue(out var owner))
            {
                foreach (var target in GetNeighbours(owner, isBefore, site).Where(target => known.Add(target.Id)))
                {
                    open.Enqueue(target);
                    yield return (owner, target, isBefore ? Earlier : Later, isBefore);
                }
            }
        }
    }

    // Succession may be stated from either end.
    private static IEnumerable<Entry> GetNeighbours(Entry entry, bool isBefore, LinkedSite site)
    {
        var (stated, inverse) = isBefore ? ("preceded-by", "superseded-by") : ("superseded-by", "preceded-by");
        return site.GetRelations(entry).Where(relation => relation.Type.Name == stated).Select(relation => relation.Target)
            .Concat(site.GetInverseRelations(entry).Where(relation => relation.Type.Name == inverse).Select(relation => relation.From))
            .Distinct();
    }
}
