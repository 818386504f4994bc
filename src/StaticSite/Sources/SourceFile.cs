using System.Collections.Immutable;

namespace StaticSite.Sources;

/// <summary>A text file of the input: its text and where its lines begin.</summary>
public sealed class SourceFile
{
    private readonly Lazy<ImmutableArray<int>> lineStarts;

    /// <param name="text">Decoded text with <c>\n</c> line ends.</param>
    /// <param name="lastChange">Day of the last change known to the version history; null where there is none.</param>
    public SourceFile(SourcePath path, string text, DateOnly? lastChange = null)
    {
        Path = path;
        Text = text;
        LastChange = lastChange;
        lineStarts = new(() => FindLineStarts(text));
    }

    public SourcePath Path { get; }

    public string Text { get; }

    public DateOnly? LastChange { get; }

    /// <summary>At least 1: what follows the last line end is a line, too.</summary>
    public int LineCount => lineStarts.Value.Length;

    /// <summary>The span of a stretch of the text, cut at the end of its first line.</summary>
    /// <param name="offset">UTF-16 offset, from 0 to the length of the text.</param>
    /// <param name="length">UTF-16 units.</param>
    public SourceSpan GetSpan(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = lineStarts.Value;
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var end = LineEnd(line);
        return new SourceSpan(Path, line + 1, offset - starts[line] + 1, Math.Max(1, Math.Min(length, end - offset)));
    }

    /// <summary>The text of a line without its end.</summary>
    /// <param name="line">1-based; lines outside the file are empty.</param>
    public ReadOnlySpan<char> GetLine(int line)
    {
        var starts = lineStarts.Value;
        return line < 1 || line > starts.Length ? default : Text.AsSpan(starts[line - 1], LineEnd(line - 1) - starts[line - 1]);
    }

    /// <summary>UTF-16 offset at which a line begins.</summary>
    /// <param name="line">1-based, inside the file.</param>
    public int GetLineStart(int line) => lineStarts.Value[line - 1];

    private int LineEnd(int index)
    {
        var starts = lineStarts.Value;
        return index + 1 < starts.Length ? starts[index + 1] - 1 : Text.Length;
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
