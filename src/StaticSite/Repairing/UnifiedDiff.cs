using System.Globalization;
using System.Text;

namespace StaticSite.Repairing;

/// <summary>Shows the lines that a repair changes in the unified format without context (<c>diff -U0</c>), which <c>git apply --unidiff-zero</c> takes.</summary>
public static class UnifiedDiff
{
    /// <summary>The change of one file, each line ended by <c>\n</c>.</summary>
    /// <param name="change">Both texts have as many lines: repairs stay inside theirs.</param>
    /// <param name="root">Put before the path, for instance <c>input/</c>.</param>
    public static string Format(FileChange change, string root)
    {
        var before = GetLines(change.Before);
        var after = GetLines(change.After);
        var text = new StringBuilder($"--- a/{root}{change.Path}\n+++ b/{root}{change.Path}\n");
        for (var first = 0; first < before.Count; first++)
        {
            var end = first;
            while (end < before.Count && before[end] != after[end])
            {
                end++;
            }

            if (end > first)
            {
                AppendHunk(text, first, before[first..end], after[first..end]);
                first = end;
            }
        }

        return text.ToString();
    }

    private static void AppendHunk(StringBuilder text, int first, List<string> before, List<string> after)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{first + 1}{(before.Count == 1 ? "" : $",{before.Count}")}");
        text.Append(CultureInfo.InvariantCulture, $"@@ -{place} +{place} @@\n");
        before.ForEach(line => text.Append('-').Append(line).Append('\n'));
        after.ForEach(line => text.Append('+').Append(line).Append('\n'));
    }

    private static List<string> GetLines(byte[] file)
    {
        var text = FileEdits.Decode(file) ?? "";
        var starts = FileEdits.FindLineStarts(text);
        return [.. starts.Select((start, index) => text[start..(index + 1 < starts.Count ? starts[index + 1] : text.Length)].TrimEnd('\n', '\r'))];
    }
}
