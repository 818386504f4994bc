using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The whole site in one file that opens from disk: every entry once, links between them as fragments, style and script inside.</summary>
public sealed record EditionPage : PageModel
{
    /// <summary>The style sheet itself.</summary>
    public required string Style { get; init; }

    /// <summary>The script itself.</summary>
    public required string Script { get; init; }

    /// <summary>Content security policy that lets this style sheet and this script run and nothing else.</summary>
    public required string Policy { get; init; }

    /// <summary>Absolute address of the published site.</summary>
    public required string SiteUrl { get; init; }

    /// <summary>Day of the last change in it; null where the history is unknown.</summary>
    public DateText? LastChange { get; init; }

    public required ImmutableArray<Part> Parts { get; init; }

    /// <param name="Noun">What one entry of the part is called.</param>
    /// <param name="Nouns">What several are called.</param>
    /// <param name="Tracks">Tracks to filter by; empty where the part has none.</param>
    /// <param name="Count">Number of entries in all groups.</param>
    public sealed record Part(string Anchor, string Title, string Noun, string Nouns, ImmutableArray<TrackMark> Tracks, ImmutableArray<Group> Groups, int Count);

    public sealed record Group(string Title, ImmutableArray<Item> Items);

    /// <summary>An entry.</summary>
    /// <param name="Anchor">Its id.</param>
    public sealed record Item(string Anchor, string Title, string KindLabel)
    {
        public string? Abbreviation { get; init; }

        public string? NativeName { get; init; }

        /// <summary>BCP 47 tag of the title's language; null where it is that of the site.</summary>
        public string? Language { get; init; }

        /// <summary>Names it is looked up by besides its title, separated by bars.</summary>
        public string? OtherNames { get; init; }

        public DateText? Date { get; init; }

        /// <summary>One sentence with its sources.</summary>
        public Html Short { get; init; }

        public ImmutableArray<FactRow> Rows { get; init; } = [];

        public Html Body { get; init; }

        public ImmutableArray<TrackMark> Tracks { get; init; } = [];
    }
}
