using StaticSite.Content;

namespace StaticSite.Glossary;

/// <summary>
/// Wrong answers for a question, the likeliest first: those of the right one's kind, then the others. The order is mixed once, and each
/// question begins at a place of its own in it, so that a thousand questions cost a thousand looks and not a million.
/// </summary>
internal sealed class QuizChoices
{
    private readonly NamedEntry[] all;
    private readonly Dictionary<string, NamedEntry[]> kinds;

    public QuizChoices(IEnumerable<NamedEntry> entries)
    {
        all = [.. entries.OrderBy(entry => StableHash.Of(entry.Id.Value)).ThenBy(entry => entry.Id)];
        kinds = all.GroupBy(entry => KindOf(entry) ?? "").ToDictionary(kind => kind.Key, kind => kind.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All but the right one, made as far as they are read.</summary>
    public IEnumerable<NamedEntry> Get(NamedEntry right)
    {
        var kind = KindOf(right) ?? "";
        var alike = From(right, kinds.GetValueOrDefault(kind, []));
        var others = From(right, all).Where(entry => (KindOf(entry) ?? "") != kind);
        return alike.Concat(others).Where(entry => entry.Id != right.Id);
    }

    /// <summary>What sort of term or article it is; null where the entry does not say.</summary>
    public static string? KindOf(NamedEntry entry) => (entry as Term)?.TermKind ?? (entry as Article)?.ArticleKind;

    // Once round, from a place that only the right answer decides.
    private static IEnumerable<NamedEntry> From(NamedEntry right, NamedEntry[] ring)
    {
        var first = ring.Length == 0 ? 0 : (int)(StableHash.Of("from " + right.Id.Value) % (uint)ring.Length);
        return ring.Skip(first).Concat(ring.Take(first));
    }
}
