using System.Text.RegularExpressions;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>Finds the YAML between two lines <c>---</c> at the beginning of a Markdown file.</summary>
internal static partial class FrontMatter
{
    private const string Fence = "---\n";

    // More keys than any entry has.
    private const int MaxKeyLines = 500;

    /// <summary>The keys of the file and the UTF-16 offset at which its text begins. Without readable front matter the keys are null.</summary>
    public static (YamlValue.Mapping? Keys, int BodyStart) Read(FileScope scope)
    {
        var text = scope.File.Text;
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            scope.Add(BindDiagnostics.NoFrontMatter(scope.File.GetSpan(0, 1)));
            scope.Lose([]);
            return (null, FindBody(text));
        }

        var end = text.IndexOf("\n---", Fence.Length - 1, StringComparison.Ordinal);
        while (end >= 0 && !IsFenceLine(text, end + 1))
        {
            end = text.IndexOf("\n---", end + 1, StringComparison.Ordinal);
        }

        if (end < 0)
        {
            // Nobody can tell where the text and its headings begin.
            scope.Add(FindMissingEnd(scope.File));
            scope.Lose(EntryId.TryParse(scope.File.Path.Stem, out var id) ? [id] : []);
            return (null, text.Length);
        }

        var before = scope.Diagnostics.Count;
        var value = YamlReader.Read(scope.File, Fence.Length, Math.Max(0, end + 1 - Fence.Length), scope.Diagnostics);
        var lineEnd = text.IndexOf('\n', end + 1);
        var bodyStart = lineEnd < 0 ? text.Length : lineEnd + 1;
        if (value is null && scope.Diagnostics.Count == before)
        {
            scope.Add(BindDiagnostics.NoFrontMatter(scope.File.GetSpan(0, 3)));
        }
        else if (value is not (null or YamlValue.Broken or YamlValue.Mapping))
        {
            scope.Add(BindDiagnostics.NotKeys(value.Span, "the front matter", RecordReader.Describe(value)));
        }

        if (scope.Diagnostics.Count > before)
        {
            scope.Lose([]);
        }

        return (value as YamlValue.Mapping, bodyStart);
    }

    // Keys that begin without their line end with it all the same, or with the one of another generator.
    private static int FindBody(string text) => OtherFence().Match(text) is { Success: true } end ? end.Index + end.Length : 0;

    // Shown where the line belongs: a line that was meant to be it, or the first one that is no key.
    private static Diagnostic FindMissingEnd(SourceFile file)
    {
        var lines = Math.Min(MaxKeyLines, file.Text.Count(character => character == '\n') + 1);
        for (var line = 2; line <= lines; line++)
        {
            var text = file.GetLine(line).ToString();
            var span = new SourceSpan(file.Path, line, 1, Math.Max(1, text.Length));
            if (NearlyFence().IsMatch(text))
            {
                return BindDiagnostics.FrontMatterNotClosed(span, text);
            }

            if (text.Length > 0 && !KeyLine().IsMatch(text))
            {
                return BindDiagnostics.FrontMatterNotClosed(span, null);
            }
        }

        return BindDiagnostics.FrontMatterNotClosed(file.GetSpan(0, 3), null);
    }

    [GeneratedRegex(@"(?<=\n)(---|\+\+\+)[ \t]*(\n|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherFence();

    [GeneratedRegex(@"^\s*([-–—_+=~]{1,6}|\.\.\.)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NearlyFence();

    [GeneratedRegex(@"^([\w""'“”-][^:]*:(\s|$)|[ \t]+\S|-\s|#|[\]}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyLine();

    private static bool IsFenceLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return (end < 0 ? text.AsSpan(start) : text.AsSpan(start, end - start)).TrimEnd() is "---";
    }
}
