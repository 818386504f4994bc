using System.Buffers;

namespace StaticSite.Binding.Yaml;

/// <summary>
/// One line of a YAML text as an editor sees it: where it is indented to and which key it begins with. Unlike the parser's view it
/// also exists while the text is being written and cannot be read.
/// </summary>
/// <param name="Number">1-based.</param>
/// <param name="Dash">Column of the last dash of a list before the text; negative where there is none. Columns count from 0.</param>
/// <param name="Column">Column in which the text begins, behind any dash.</param>
/// <param name="Key">The key before the colon, or null.</param>
/// <param name="ValueStart">Column behind the colon; meaningless without a key.</param>
internal sealed record YamlLine(int Number, string Text, int Dash, int Column, string? Key, int ValueStart)
{
    private static readonly SearchValues<char> KeyEnds = SearchValues.Create(" :#[]{},\"'");

    /// <summary>True for a line that says nothing.</summary>
    public bool IsBlank => Column >= Text.Length && Dash < 0;

    public bool IsComment => Column < Text.Length && Text[Column] == '#';

    /// <summary>Column behind the last letter.</summary>
    public int End => Text.AsSpan().TrimEnd().Length;

    public static YamlLine Read(int number, ReadOnlySpan<char> line)
    {
        var text = line.ToString();
        var (dash, column) = (-1, SkipBlanks(text, 0));
        while (column < text.Length && text[column] == '-' && (column + 1 == text.Length || text[column + 1] == ' '))
        {
            dash = column;
            column = Math.Max(dash + 2, SkipBlanks(text, dash + 1));
        }

        var (key, valueStart) = ReadKey(text, column);
        return new(number, text, dash, column, key, valueStart);
    }

    private static (string? Key, int ValueStart) ReadKey(string text, int column)
    {
        if (column >= text.Length)
        {
            return (null, 0);
        }

        var length = text.AsSpan(column).IndexOfAny(KeyEnds);
        var end = length < 0 ? text.Length : column + length;
        var colon = SkipBlanks(text, end);
        var isKey = end > column && colon < text.Length && text[colon] == ':' && (colon + 1 == text.Length || text[colon + 1] == ' ');
        return isKey ? (text[column..end], colon + 1) : (null, 0);
    }

    private static int SkipBlanks(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
        {
            from++;
        }

        return from;
    }
}
