using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Small values of the protocol that stand in many messages.</summary>
internal static class Lsp
{
    /// <summary>A stretch of a file as the protocol counts it: from 0, in UTF-16 units; the whole of a file is its beginning.</summary>
    public static Range RangeOf(SourceSpan span)
    {
        var (line, start) = (Math.Max(0, span.Line - 1), Math.Max(0, span.Column - 1));
        return new(new(line, start), new(line, start + span.Length));
    }

    public sealed record Position(int Line, int Character);

    public sealed record Range(Position Start, Position End);

    public sealed record Location(string Uri, Range Range);

    public sealed record TextEdit(Range Range, string NewText);
}
