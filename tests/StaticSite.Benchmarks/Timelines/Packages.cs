using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>The npm packages of this benchmark: two timelines to compare with, and a reader of PDF files.</summary>
internal static partial class Packages
{
    /// <summary>Folder of the pages and packages.</summary>
    public static string GetFolder(string project) => Path.Join(project, "tests", "StaticSite.Benchmarks", "Timelines");

    /// <summary>Installs the packages where they are missing.</summary>
    /// <param name="folder">Folder of the pages and packages.</param>
    public static void Install(string folder)
    {
        if (!Directory.Exists(Path.Join(folder, "node_modules")))
        {
            new Command("npm", ["ci", "--prefix", folder]).Run();
        }
    }

    /// <summary>Reads what is on paper: how many pages, and how many different made-up events by their titles.</summary>
    public static (int Pages, int Events) ReadPaper(string folder, string pdf)
    {
        var text = new Command("node", [Path.Join(folder, "pdf-text.mjs"), pdf]).Run();
        var pages = int.Parse(PageNumber.Match(text).Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return (pages, EventTitle.Matches(text).Select(match => match.Groups["number"].Value).Distinct().Count());
    }

    [GeneratedRegex(@"^pages: (?<number>\d+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber { get; }

    // Drawing may part letters and words with spaces of its own.
    [GeneratedRegex(@"E\s*v\s*e\s*n\s*t\s+(?<number>\d{5})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EventTitle { get; }
}
