using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Linking;

/// <summary>Collects the names that running text links by itself.</summary>
internal static class NameIndex
{
    private const int ShortestName = 2;

    /// <summary>A matcher for all names; one that two entries claim is linked to the first and reported.</summary>
    public static Staged<NameMatcher> Create(EntryIndex entries)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var owners = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var named = entries.All.OfType<NamedEntry>().Where(entry => entry.IsAutoLinked);
        foreach (var entry in named)
        {
            foreach (var name in entry.Names.Select(name => name.Trim()).Where(name => name.Length >= ShortestName))
            {
                if (owners.TryAdd(name, entry) || owners[name].Id == entry.Id)
                {
                    continue;
                }

                // An alias is easier given up than a title.
                var (span, other) = SpanOfAlias(entry, name) is { } alias ? (alias, owners[name]) : (SpanOfAlias(owners[name], name) ?? owners[name].Span, entry);
                diagnostics.Add(LinkDiagnostics.NameClash(span, name, other));
            }
        }

        return new(NameMatcher.Create([.. owners.Select(pair => (pair.Key, pair.Value.Id))]), diagnostics.ToImmutable());
    }

    private static SourceSpan? SpanOfAlias(Entry entry, string name) =>
        entry is NamedEntry named && named.Aliases.IndexOf(name) is var at and >= 0 && at < named.AliasSpans.Length ? named.AliasSpans[at] : null;
}
