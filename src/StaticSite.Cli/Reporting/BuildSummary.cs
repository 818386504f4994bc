using System.Globalization;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;
using StaticSite.Rendering;

namespace StaticSite.Cli.Reporting;

/// <summary>The closing lines of a command that went well.</summary>
internal static class BuildSummary
{
    /// <summary>What was built and what changed on disk.</summary>
    /// <param name="label">The output folder as the user named it.</param>
    public static void Write(TextWriter output, SiteCounts counts, WriteCounts written, string label, TimeSpan elapsed)
    {
        output.WriteLine($"Built {Counted.Of(counts.Pages, "page")} into {label} in {Milliseconds(elapsed)}");
        output.WriteLine($"  content  {Describe(counts)}");
        output.WriteLine($"  files    {Counted.Of(written.Written, "written", "written")}, {Counted.Of(written.Unchanged, "unchanged", "unchanged")}, {Counted.Of(written.Removed, "removed", "removed")}");
    }

    /// <summary>What was checked. Says nothing where there are errors: the diagnostics have said it.</summary>
    public static void WriteChecked(TextWriter output, BuildResult result)
    {
        if (!result.Diagnostics.HasErrors())
        {
            output.WriteLine($"No errors: {Describe(result.Output.Counts)}");
        }
    }

    /// <summary><c>84 ms</c>.</summary>
    public static string Milliseconds(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:N0} ms");

    private static string Describe(SiteCounts counts) => string.Join(
        ", ",
        Counted.Of(counts.Articles, "article"),
        Counted.Of(counts.Terms, "term"),
        Counted.Of(counts.Events, "event"),
        Counted.Of(counts.Sources, "source"),
        Counted.Of(counts.People, "person", "people"),
        Counted.Of(counts.Disputes, "dispute"),
        Counted.Of(counts.Links, "link"));
}
