using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Binding.Markdown;

/// <summary>Finds a piece of syntax between an opening and a closing mark on one line.</summary>
internal abstract class BracketParser : InlineParser
{
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
        var start = processor.GetSourcePosition(slice.Start, out var lineIndex, out var column);
        var length = end < 0 ? open.Length : open.Length + end + close.Length;
        var inline = Create(end < 0 ? "" : line[..end].ToString(), start + open.Length, end >= 0);
        inline.Span = new SourceSpan(start, start + length - 1);
        inline.Line = lineIndex;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    protected abstract BracketInline Create(string content, int contentStart, bool isComplete);
}
