using System.Collections.Immutable;

namespace StaticSite.Content.Text;

/// <summary>
/// A Markdown text, read once: markup that the binder wrote itself, plain text not yet encoded, and references not yet resolved,
/// in reading order. Immutable, unlike the parser's tree, and a fraction of its size.
/// </summary>
public sealed record Prose(ImmutableArray<ProsePart> Parts)
{
    public static readonly Prose Empty = new([]);

    public bool IsEmpty => Parts.IsEmpty;

    public IEnumerable<ProsePart.Heading> Headings => Parts.OfType<ProsePart.Heading>();
}
