using System.Text;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Collects the words of one paragraph, item or row at a time, and whether it is cited; afterwards says whether a source is missing.</summary>
internal sealed class StatementCheck
{
    // Stands for a sign that has no meaning.
    private const char Escaped = '\u00B7';

    private readonly StringBuilder text = new(1024);
    private readonly List<(int TextStart, int Position)> pieces = [];
    private string? words;

    public bool IsCited { get; set; }

    // Several checks read the same words.
    private string Words => words ??= text.ToString();

    /// <summary>Forgets everything: the next paragraph begins.</summary>
    public void Clear()
    {
        text.Clear();
        words = null;
        pieces.Clear();
        IsCited = false;
    }

    /// <param name="position">Where they stand, in UTF-16 units from the start of the Markdown text.</param>
    /// <param name="isEscaped">True where the first sign is a word because a backslash stands before it.</param>
    public void Append(ReadOnlySpan<char> added, int position, bool isEscaped = false)
    {
        pieces.Add((text.Length, position));
        text.Append(added);
        words = null;
        if (isEscaped && added.Length > 0)
        {
            text[^added.Length] = Escaped;
        }
    }

    /// <summary>Signs of Markdown among the words; a citation without its brackets counts as one.</summary>
    public IEnumerable<Diagnostic> FindLeftovers(TextOrigin origin)
    {
        foreach (var leftover in Leftovers.Find(Words))
        {
            IsCited |= leftover.IsCitation;
            yield return leftover.Describe(GetSpan(leftover.Start, leftover.Length, origin));
            // A number in it is not a statement too.
            text.Remove(leftover.Start, leftover.Length).Insert(leftover.Start, " ", leftover.Length);
            words = null;
        }
    }

    /// <summary>The place of the first statement, if there is one and no source; null otherwise.</summary>
    public (SourceSpan Span, string What)? FindUncited(StatementRule rule, TextOrigin origin)
    {
        if (IsCited || text.Length == 0 || rule.Find(Words) is not { } found)
        {
            return null;
        }

        return (GetSpan(found.Start, found.Length, origin), found.What);
    }

    /// <summary>The place of the first blank that is still to be filled in; null where there is none.</summary>
    public SourceSpan? FindBlank(TextOrigin origin) =>
        text.Length > 0 && Blank.Find(Words) is var (start, length) ? GetSpan(start, length, origin) : null;

    private SourceSpan GetSpan(int start, int length, TextOrigin origin)
    {
        var (textStart, position) = pieces.Last(piece => piece.TextStart <= start);
        return origin.GetSpan(position + start - textStart, length);
    }
}
