using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Sources;

namespace StaticSite.Cli.Files;

/// <summary>The lines that a pull request adds or changes.</summary>
internal sealed partial class ChangedLines
{
    /// <summary>Where nothing is known of a change.</summary>
    public static readonly ChangedLines None = new([]);

    private readonly Dictionary<string, List<(int First, int Last)>> lines;

    private ChangedLines(Dictionary<string, List<(int First, int Last)>> lines) => this.lines = lines;

    /// <summary>Asks Git what differs from the point at which a branch left another.</summary>
    /// <param name="folder">Absolute path of the input folder.</param>
    /// <param name="revision">The branch or commit to compare with.</param>
    /// <returns>Null where Git does not know the revision.</returns>
    public static async Task<ChangedLines?> Read(string folder, string revision, CancellationToken cancellation)
    {
        var commit = await Git.Run(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], cancellation);
        var diff = commit is null
            ? null
            : await Git.Run(folder, ["-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-prefix", "--relative", "--merge-base", commit.Trim(), "--", "."], cancellation);
        return diff is null ? null : Parse(diff);
    }

    /// <summary>True where the change touches the place; a whole file is touched by any change of it.</summary>
    public bool Touches(SourceSpan span) =>
        lines.TryGetValue(span.Path.Value, out var ranges) && (span.Line == 0 || ranges.Exists(range => span.Line >= range.First && span.Line <= range.Last));

    /// <summary>True where the change touches the file.</summary>
    public bool Touches(SourcePath path) => lines.ContainsKey(path.Value);

    /// <summary>Reads <c>git diff --unified=0 --no-prefix</c>.</summary>
    internal static ChangedLines Parse(string diff)
    {
        var found = new Dictionary<string, List<(int First, int Last)>>(StringComparer.Ordinal);
        List<(int First, int Last)>? file = null;
        var left = 0;
        foreach (var line in diff.Split('\n'))
        {
            if (left > 0 && line is ['-' or '+', ..])
            {
                // A changed line may itself look like a header.
                left--;
            }
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                found[Unquote(line[4..].TrimEnd('\t'))] = file = [];
            }
            else if (Hunk().Match(line) is { Success: true } hunk)
            {
                var first = Read(hunk, "first");
                var count = hunk.Groups["count"].Success ? Read(hunk, "count") : 1;
                left = count + (hunk.Groups["gone"].Success ? Read(hunk, "gone") : 1);
                file?.Add((first, first + count - 1));
            }
        }

        return new(found);
    }

    private static int Read(Match hunk, string group) => int.Parse(hunk.Groups[group].Value, CultureInfo.InvariantCulture);

    // Git quotes names with quotation marks, backslashes or control characters; no content has such a name.
    private static string Unquote(string path) => path.Trim('"');

    [GeneratedRegex(@"^@@ -[0-9]+(,(?<gone>[0-9]+))? \+(?<first>[0-9]+)(,(?<count>[0-9]+))? @@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hunk();
}
