using System.Collections.Immutable;
using StaticSite.Content.Dates;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>An agreement, initiative, body … with a page of running text.</summary>
public sealed record Article : NamedEntry
{
    public override EntryKind Kind => EntryKind.Article;

    /// <summary>Name of the kind, one of <see cref="Vocabulary.ArticleKinds"/>.</summary>
    public required string ArticleKind { get; init; }

    /// <summary>One of <see cref="Vocabulary.Statuses"/>, or null.</summary>
    public string? Status { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public EdtfDate? Period { get; init; }

    public ImmutableArray<Located<EntryId>> Tracks { get; init; } = [];

    public ImmutableArray<Fact> Facts { get; init; } = [];
}
