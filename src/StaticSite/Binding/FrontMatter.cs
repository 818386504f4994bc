using StaticSite.Binding.Yaml;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>Finds the YAML between two lines <c>---</c> at the beginning of a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---\n";

    /// <summary>The keys of the file and the UTF-16 offset at which its text begins. Without readable front matter the keys are null.</summary>
    public static (YamlValue.Mapping? Keys, int BodyStart) Read(FileScope scope)
    {
        var text = scope.File.Text;
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            scope.Add(BindDiagnostics.NoFrontMatter(scope.File.GetSpan(0, 1)));
            scope.Lose([]);
            return (null, 0);
        }

        var end = text.IndexOf("\n---", Fence.Length - 1, StringComparison.Ordinal);
        while (end >= 0 && !IsFenceLine(text, end + 1))
        {
            end = text.IndexOf("\n---", end + 1, StringComparison.Ordinal);
        }

        if (end < 0)
        {
            // Nobody can tell where the text and its headings begin.
            scope.Add(BindDiagnostics.FrontMatterNotClosed(scope.File.GetSpan(0, 3)));
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

    private static bool IsFenceLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return (end < 0 ? text.AsSpan(start) : text.AsSpan(start, end - start)).TrimEnd() is "---";
    }
}
