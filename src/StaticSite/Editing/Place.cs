using System.Collections.Immutable;
using StaticSite.Binding.Shapes;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>What stands, or is being written, at a place of a file.</summary>
/// <param name="Span">The stretch that what is offered replaces; its length is 0 where nothing is written yet.</param>
/// <param name="Typed">The part of it before the cursor.</param>
internal abstract record Place(SourceSpan Span, string Typed)
{
    /// <summary>An id.</summary>
    /// <param name="Text">All that is written of it.</param>
    /// <param name="IsLink">True between the brackets of a wiki-link.</param>
    /// <param name="Closing">Brackets that are still missing behind it.</param>
    public sealed record Reference(SourceSpan Span, string Typed, string Text, IdTarget Target, bool IsLink = false, string Closing = "") : Place(Span, Typed);

    /// <summary>The heading that a wiki-link leads to.</summary>
    /// <param name="Entry">The id before the <c>#</c>.</param>
    public sealed record Anchor(SourceSpan Span, string Typed, string Entry) : Place(Span, Typed);

    /// <summary>A key.</summary>
    /// <param name="Text">All that is written of it.</param>
    /// <param name="Others">Keys that the record has already.</param>
    /// <param name="HasColon">True where the colon is written.</param>
    public sealed record Name(SourceSpan Span, string Typed, string Text, RecordShape Shape, ImmutableArray<string> Others, bool HasColon) : Place(Span, Typed);

    /// <summary>One of a closed list of words.</summary>
    public sealed record Word(SourceSpan Span, string Typed, Key Key) : Place(Span, Typed);
}
