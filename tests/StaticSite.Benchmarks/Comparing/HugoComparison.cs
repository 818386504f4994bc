using System.Collections.Immutable;
using StaticSite.Benchmarks.Corpus;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Comparing;

/// <summary>The same pages built by us and by Hugo, whole processes, in turn.</summary>
internal static class HugoComparison
{
    // Linking whole words by regular expression takes Hugo minutes on larger corpora.
    private const int MostPagesForRegex = 1_000;

    /// <summary>Measures corpora of several sizes and prints a table.</summary>
    /// <param name="program">Path of our published program.</param>
    /// <param name="runs">How often each side builds each corpus, after one build that does not count.</param>
    public static void Run(BenchFolder bench, string program, IEnumerable<int> sizes, int runs, Workspace workspace, TextWriter output)
    {
        output.WriteLine($"{new Command("hugo", ["version"]).Run().Trim()}\n");
        ComparisonTable.WriteHead(output);
        foreach (var pages in sizes)
        {
            var contenders = CreateContenders(bench, program, pages, workspace);
            for (var run = 0; run <= runs; run++)
            {
                foreach (var contender in contenders)
                {
                    contender.Run(workspace);
                }
            }

            ComparisonTable.WriteRows(output, pages, contenders);
        }
    }

    private static ImmutableArray<Contender> CreateContenders(BenchFolder bench, string program, int pages, Workspace workspace)
    {
        var corpus = bench.CreateCorpus(pages, workspace);
        var site = bench.CreateHugoSite(corpus, workspace);
        var input = workspace.GetNew("input");
        CorpusAdapter.Adapt(corpus, input);
        return
        [
            new("ours, with term links", output => Generator.Build(program, input, output)),
            new("Hugo, no term links", output => Hugo(site, output, "")),
            new("Hugo, term links by plain replacement", output => Hugo(site, output, "fast")),
            .. pages > MostPagesForRegex ? (Contender[])[] : [new("Hugo, term links by whole words", output => Hugo(site, output, "regex"))],
        ];
    }

    private static Command Hugo(string site, string output, string autolink) => new("hugo", ["-s", site, "-d", output, "--quiet"])
    {
        Variables = ImmutableDictionary<string, string>.Empty.Add("HUGO_PARAMS_AUTOLINK", autolink),
    };
}
