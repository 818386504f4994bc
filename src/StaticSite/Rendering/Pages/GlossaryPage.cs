using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>Every term, and every article with an abbreviation, from A to Z.</summary>
public sealed record GlossaryPage : PageModel
{
    public required ImmutableArray<Letter> Letters { get; init; }

    public required int Count { get; init; }

    /// <param name="Name">The letter, or “0–9”.</param>
    /// <param name="Anchor">Id of its heading.</param>
    public sealed record Letter(string Name, string Anchor, ImmutableArray<Item> Items);

    /// <param name="Title">Term or title.</param>
    /// <param name="SearchText">Names to filter by, folded to lower case without accents, separated by “|”.</param>
    public sealed record Item(string Id, string Title, string? Abbreviation, string Short, string Href, string? KindLabel, string SearchText);
}
