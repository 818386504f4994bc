using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Something that could be written at a place.</summary>
/// <param name="Label">What is chosen: an id, a key, a word.</param>
/// <param name="Detail">What it is, on one line.</param>
/// <param name="About">More about it in plain words; may be empty.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="Text">What is written in its place.</param>
/// <param name="Filter">What the letters typed so far are compared with.</param>
public sealed record CompletionItem(CompletionItem.Type Kind, string Label, string Detail, string About, SourceSpan Span, string Text, string Filter)
{
    /// <summary>What kind of thing is offered, for the sign beside it.</summary>
    public enum Type
    {
        /// <summary>An id or heading.</summary>
        Reference,

        /// <summary>A key.</summary>
        Key,

        /// <summary>A word of a closed list.</summary>
        Word,
    }
}
