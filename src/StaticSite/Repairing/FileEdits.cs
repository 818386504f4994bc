using System.Text;
using StaticSite.Diagnostics;

namespace StaticSite.Repairing;

/// <summary>
/// Carries edits out on the bytes of a file. Their places are counted in decoded text with <c>\n</c> line ends; the file keeps its
/// byte order mark, its line ends, and every byte outside the edits. New lines end as its first one does.
/// </summary>
public static class FileEdits
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file with the edits; null where it is not UTF-8 or an edit lies outside it.</summary>
    /// <param name="edits">In any order; must not overlap.</param>
    public static byte[]? Apply(byte[] file, IEnumerable<TextEdit> edits)
    {
        if (Decode(file) is not { } text)
        {
            return null;
        }

        var starts = FindLineStarts(text);
        var result = new StringBuilder(text.Length);
        var lineEnd = text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && text[end - 1] == '\r' ? "\r\n" : "\n";
        var done = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span))
        {
            var at = edit.Span.Line >= 1 && edit.Span.Line <= starts.Count ? starts[edit.Span.Line - 1] + edit.Span.Column - 1 : -1;
            if (at < done || at + edit.Span.Length > text.Length)
            {
                return null;
            }

            result.Append(text, done, at - done).Append(edit.Text.Replace("\n", lineEnd, StringComparison.Ordinal));
            done = at + edit.Span.Length;
        }

        return StrictUtf8.GetBytes(result.Append(text, done, text.Length - done).ToString());
    }

    /// <summary>The text of a file with its byte order mark and line ends as they are; null where it is not UTF-8.</summary>
    internal static string? Decode(byte[] file)
    {
        try
        {
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Where each line begins in text of any line ends; the first one after the byte order mark.</summary>
    internal static List<int> FindLineStarts(string text)
    {
        var starts = new List<int> { text.StartsWith('\uFEFF') ? 1 : 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
