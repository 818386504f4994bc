using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>A sign of Markdown among words.</summary>
/// <param name="Start">In the text it was found in.</param>
/// <param name="Meant">What should stand there; null where nobody can tell.</param>
internal sealed record Leftover(int Start, int Length, string Problem, string Help, string? Meant)
{
    /// <summary>True where a source is named, if not as it should be.</summary>
    public bool IsCitation { get; init; }

    /// <param name="span">Where it stands in the file.</param>
    public Diagnostic Describe(SourceSpan span)
    {
        // What goes on in the next line is not mended.
        var meant = span.Length == Length ? Meant : null;
        return IsCitation ? MarkdownDiagnostics.MalformedCitation(span, Problem, Length, meant) : MarkdownDiagnostics.Leftover(span, Problem, Help, meant);
    }
}
