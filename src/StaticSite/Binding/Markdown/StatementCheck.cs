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

        var (textStart, position) = pieces.Last(piece => piece.TextStart <= found.Start);
        return (origin.GetSpan(position + found.Start - textStart, found.Length), found.What);
    }
}
