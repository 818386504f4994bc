using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>Every term and every article from A to Z.</summary>
public sealed record GlossaryPage : PageModel
{
    public required ImmutableArray<Letter> Letters { get; init; }

    /// <summary>The kinds of entries that are there, by label, with how many there are of each.</summary>
    public required ImmutableArray<KindCount> Kinds { get; init; }

    public required int Count { get; init; }

    /// <summary>Address of the self-test; null where the content is too small for one.</summary>
    public string? QuizHref { get; init; }

    /// <param name="Name">The letter, or “0–9”.</param>
    /// <param name="Anchor">Id of its heading.</param>
    public sealed record Letter(string Name, string Anchor, ImmutableArray<Item> Items);

    /// <param name="Label">Term or title; its abbreviation, by which it is sorted, stands before it.</param>
    /// <param name="Kind">Name of its <see cref="KindCount"/>; null for a term without a kind.</param>
    /// <param name="SearchText">Names to filter by, folded to lower case without accents, separated by “|”.</param>
    public sealed record Item(string Id, string Label, string Short, string Href, string? Kind, string SearchText);

    /// <param name="Name">As it stands in addresses.</param>
    /// <param name="Label">As shown over a list.</param>
    public sealed record KindCount(string Name, string Label, int Count);
}
