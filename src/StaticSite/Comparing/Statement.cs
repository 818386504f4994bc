using System.Collections.Immutable;

namespace StaticSite.Comparing;

/// <summary>Something that a site says, with what it rests on.</summary>
/// <param name="Place">Where in its entry it stands: <c>text</c> for a paragraph, otherwise the part of the record.</param>
/// <param name="Text">Plain text on one line.</param>
/// <param name="Sources">Ids of the sources it cites, each once, in ordinal order.</param>
internal sealed record Statement(string Place, string Text, ImmutableArray<string> Sources)
{
    /// <summary>The place of the paragraphs of a text.</summary>
    public const string Paragraph = "text";
}
