namespace StaticSite.Benchmarks.Comparing;

/// <summary>The project's own content, built by the published program.</summary>
internal static class RealSite
{
    /// <param name="input">The input folder.</param>
    /// <param name="program">Path of our published program.</param>
    public static void Run(string input, string program, int runs, Workspace workspace, TextWriter output)
    {
        var contender = new Contender("ours", target => Generator.Build(program, input, target));
        for (var run = 0; run <= runs; run++)
        {
            contender.Run(workspace);
        }

        var pages = Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories).Count();
        ComparisonTable.WriteHead(output);
        ComparisonTable.WriteRows(output, pages, [contender]);
    }
}
