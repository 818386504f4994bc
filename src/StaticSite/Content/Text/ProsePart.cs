using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Content.Text;

/// <summary>A piece of a Markdown text.</summary>
public abstract record ProsePart
{
    /// <summary>HTML tags that the binder wrote; never text of an author.</summary>
    public sealed record Markup(string Html) : ProsePart;

    /// <summary>Plain text, not yet encoded.</summary>
    /// <param name="IsLinkable">False inside headings, links, code and quotations, where nothing is linked by itself.</param>
    public sealed record Text(string Value, bool IsLinkable) : ProsePart;

    /// <summary>End of a paragraph, list item or cell: sentences do not reach beyond it.</summary>
    /// <param name="EndsStatement">False for a cell: a whole row is cited together.</param>
    public sealed record BlockEnd(bool EndsStatement) : ProsePart
    {
        /// <summary>End of a paragraph, item or row.</summary>
        public static readonly BlockEnd OfStatement = new(EndsStatement: true);

        /// <summary>End of a cell within a row.</summary>
        public static readonly BlockEnd OfCell = new(EndsStatement: false);
    }

    /// <summary>A heading; begins a section.</summary>
    /// <param name="Level">2 or 3.</param>
    /// <param name="Anchor">Unique in its text.</param>
    /// <param name="Title">Plain text.</param>
    public sealed record Heading(int Level, string Anchor, string Title) : ProsePart;

    /// <summary><c>[[id#anchor|label]]</c>.</summary>
    /// <param name="Label">Words to show; null for the name of the target.</param>
    public sealed record WikiLink(Located<EntryId> Target, Located<string>? Anchor, string? Label) : ProsePart
    {
        /// <summary>What was written in the place of the id; null where an id was.</summary>
        public LooseName? Loose { get; init; }
    }

    /// <summary><c>[@source, locator; @source]</c>.</summary>
    public sealed record Cite(ImmutableArray<Citation> Citations) : ProsePart;

    /// <summary>An image or download of the input's <c>assets</c> folder.</summary>
    /// <param name="Label">Alternative text or words of the link.</param>
    public sealed record Asset(Located<SourcePath> Path, string Label, bool IsImage) : ProsePart;
}
