using System.Collections.Immutable;
using StaticSite.Diagnostics;

namespace StaticSite.DefectLab;

/// <summary>As many mistakes as fit into one site: each text changed once, a file that cannot be read spoilt once.</summary>
internal sealed class Round
{
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private readonly List<(Case Case, int Number)> cases = [];
    private LabSite site = LabSite.Create();

    public int Count => cases.Count;

    /// <summary>All mistakes that can be made together, in as few rounds as they fill one after the other.</summary>
    public static IReadOnlyList<Round> Divide(IEnumerable<Case> mistakes)
    {
        var rounds = new List<Round>();
        foreach (var item in mistakes)
        {
            if (!rounds.Exists(round => round.TryAdd(item)))
            {
                rounds.Add(new Round());
                Assert.That(rounds[^1].TryAdd(item), Is.True, item.ToString());
            }
        }

        return rounds;
    }

    /// <summary>Mistakes that are not reported at their places, and messages about anything else.</summary>
    public (ImmutableArray<string> Missing, ImmutableArray<string> More) Check()
    {
        var told = Lab.Check(site).ToLookup(Key);
        var expected = cases.ToDictionary(item => (site.PlaceOf(item.Case, item.Number) with { Length = 0 }, item.Case.Code!), item => item.Case);
        return (
            [.. expected.Where(item => !told.Contains(item.Key)).Select(item => $"{item.Value}: {item.Key}")],
            [.. told.Where(group => !expected.ContainsKey(group.Key)).SelectMany(group => group).Select(diagnostic => DiagnosticText.Headline(diagnostic))]);
    }

    private static (Sources.SourceSpan, string) Key(Diagnostic diagnostic) => (diagnostic.Span with { Length = 0 }, diagnostic.Code);

    private bool TryAdd(Case item)
    {
        var paths = item.AllEdits.Select(edit => edit.File ?? edit.Rename!).ToList();
        if (paths.Exists(broken.Contains) || site.With(item, cases.Count).Site is not { } changed || !changed.IsApart(cases.Count))
        {
            return false;
        }

        site = changed;
        cases.Add((item, cases.Count));
        broken.UnionWith(item.Breaks ? paths : []);
        return true;
    }
}
