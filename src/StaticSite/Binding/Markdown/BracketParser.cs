using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Binding.Markdown;

/// <summary>Finds a piece of syntax between an opening and a closing mark on one line.</summary>
internal abstract class BracketParser : InlineParser
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string open;
    private readonly string close;

    protected BracketParser(string open, string close)
    {
        this.open = open;
        this.close = close;
        OpeningCharacters = [open[0]];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(open))
        {
            return false;
        }

        var rest = slice.Text.AsSpan(slice.Start + open.Length, slice.End + 1 - slice.Start - open.Length);
        var lineEnd = rest.IndexOf('\n');
        var line = lineEnd < 0 ? rest : rest[..lineEnd];
        var end = line.IndexOf(close);
        var isComplete = end >= 0 && !line[..end].Contains('[');
        var start = processor.GetSourcePosition(slice.Start, out var lineIndex, out var column);
        end = isComplete ? end : FindMeantEnd(line);
        var length = open.Length + end + (isComplete ? close.Length : line[end..] is [']', ..] ? 1 : 0);
        var inline = Create(line[..end].ToString(), start + open.Length, isComplete);
        inline.Span = new SourceSpan(start, start + length - 1);
        inline.Line = lineIndex;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    // Up to a single bracket, or the letters of an id.
    private static int FindMeantEnd(ReadOnlySpan<char> line)
    {
        var bracket = line.IndexOfAny('[', ']');
        if (bracket > 0 && line[bracket] == ']')
        {
            return bracket;
        }

        var end = line.IndexOfAnyExcept(IdLetters);
        return end < 0 ? line.Length : end;
    }

    protected abstract BracketInline Create(string content, int contentStart, bool isComplete);
}
