using System.Globalization;
using System.Text;

namespace StaticSite.Repairing;

/// <summary>Shows the lines that a repair changes in the unified format without context (<c>diff -U0</c>), which <c>git apply --unidiff-zero</c> takes.</summary>
public static class UnifiedDiff
{
    /// <summary>The change of one file, each line ended by <c>\n</c>.</summary>
    /// <param name="root">Put before the path, for instance <c>input/</c>.</param>
    public static string Format(FileChange change, string root)
    {
        var before = GetLines(change.Before);
        var after = GetLines(change.After);
        var text = new StringBuilder($"--- a/{root}{change.Path}\n+++ b/{root}{change.Path}\n");
        var (old, now) = (0, 0);
        while (old < before.Count || now < after.Count)
        {
            var (removed, added) = FindMeeting(before, old, after, now);
            if (removed + added > 0)
            {
                AppendHunk(text, old, before[old..(old + removed)], now, after[now..(now + added)]);
            }

            (old, now) = (old + removed + 1, now + added + 1);
        }

        return text.ToString();
    }

    // How many lines to pass over in each text until both go on alike; as few as possible.
    private static (int Removed, int Added) FindMeeting(List<string> before, int old, List<string> after, int now)
    {
        var most = before.Count - old + after.Count - now;
        for (var steps = 0; steps < most; steps++)
        {
            for (var removed = Math.Max(0, steps - (after.Count - now)); removed <= Math.Min(steps, before.Count - old); removed++)
            {
                var (left, right) = (old + removed, now + steps - removed);
                if (left < before.Count && right < after.Count && before[left] == after[right])
                {
                    return (removed, steps - removed);
                }
            }
        }

        return (before.Count - old, after.Count - now);
    }

    private static void AppendHunk(StringBuilder text, int old, List<string> before, int now, List<string> after)
    {
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Place(old, before.Count)} +{Place(now, after.Count)} @@\n");
        before.ForEach(line => text.Append('-').Append(line).Append('\n'));
        after.ForEach(line => text.Append('+').Append(line).Append('\n'));
    }

    // Of no lines the line before them is named.
    private static string Place(int first, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first : first + 1)}{(count == 1 ? "" : $",{count}")}");

    private static List<string> GetLines(byte[] file)
    {
        var text = FileEdits.Decode(file) ?? "";
        var starts = FileEdits.FindLineStarts(text);
        return [.. starts.Select((start, index) => text[start..(index + 1 < starts.Count ? starts[index + 1] : text.Length)].TrimEnd('\n', '\r'))];
    }
}
