using System.Text;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Collects the words of one paragraph, item or row at a time, and whether it is cited; afterwards says whether a source is missing.</summary>
internal sealed class StatementCheck
{
    private readonly StringBuilder text = new(1024);
    private readonly List<(int TextStart, int Position)> pieces = [];

    public bool IsCited { get; set; }

    /// <summary>Forgets everything: the next paragraph begins.</summary>
    public void Clear()
    {
        text.Clear();
        pieces.Clear();
        IsCited = false;
    }

    /// <param name="position">Where the words stand, in UTF-16 units from the start of the Markdown text.</param>
    public void Append(ReadOnlySpan<char> words, int position)
    {
        pieces.Add((text.Length, position));
        text.Append(words);
    }

    /// <summary>The place of the first statement, if there is one and no source; null otherwise.</summary>
    public (SourceSpan Span, string What)? FindUncited(StatementRule rule, TextOrigin origin)
    {
        if (IsCited || text.Length == 0 || rule.Find(text.ToString()) is not { } found)
        {
            return null;
        }

        return (GetSpan(found.Start, found.Length, origin), found.What);
    }

    /// <summary>The place of the first blank that is still to be filled in; null where there is none.</summary>
    public SourceSpan? FindBlank(TextOrigin origin) =>
        text.Length > 0 && Blank.Find(text.ToString()) is var (start, length) ? GetSpan(start, length, origin) : null;

    private SourceSpan GetSpan(int start, int length, TextOrigin origin)
    {
        var (textStart, position) = pieces.Last(piece => piece.TextStart <= start);
        return origin.GetSpan(position + start - textStart, length);
    }
}
