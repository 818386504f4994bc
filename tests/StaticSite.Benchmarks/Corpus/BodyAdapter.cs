using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Benchmarks.Corpus;

/// <summary>
/// The corpus's Markdown → ours: links to pages become wiki-links, and every paragraph, item and row with a number gets one of
/// the page's own sources. The first paragraph cites all of them, so that none goes unused.
/// </summary>
/// <param name="sources">Ids of the page's sources, at least one.</param>
internal sealed partial class BodyAdapter(ImmutableArray<string> sources)
{
    private int next;
    private bool isInCode;
    private bool hasSection;
    private bool hasCitedAll;

    public string Adapt(string body)
    {
        var adapted = new StringBuilder(body.Length + 512);
        foreach (var line in body.TrimEnd('\n').Split('\n'))
        {
            adapted.Append(AdaptLine(line)).Append('\n');
        }

        return adapted.ToString();
    }

    // In the corpus every paragraph, item and row is one line.
    private string AdaptLine(string line)
    {
        if (line.StartsWith("```", StringComparison.Ordinal))
        {
            isInCode = !isInCode;
            return line;
        }

        if (isInCode || line.Length == 0)
        {
            return line;
        }

        if (line.StartsWith('#'))
        {
            var heading = hasSection ? line : "## " + line.TrimStart('#', ' ');
            hasSection = true;
            return heading;
        }

        var linked = PageLink().Replace(line, "[[${slug}|${words}]]");
        return line.StartsWith('|') ? AdaptRow(linked) : linked + GetCitation(linked);
    }

    private string AdaptRow(string row) =>
        row.Any(char.IsAsciiDigit) ? $"{row.TrimEnd('|', ' ')}{GetCitation(row)} |" : row;

    private string GetCitation(string text)
    {
        if (!hasCitedAll)
        {
            hasCitedAll = true;
            return $" [{string.Join("; ", sources.Distinct().Select(id => "@" + id))}]";
        }

        return text.Any(char.IsAsciiDigit) ? $" [@{sources[next++ % sources.Length]}]" : "";
    }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\(/p/(?<slug>[^/)]+)/\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageLink();
}
