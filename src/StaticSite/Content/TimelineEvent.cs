using System.Collections.Immutable;
using StaticSite.Content.Dates;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>Something that happened, with its date as exactly as the sources give it.</summary>
public sealed record TimelineEvent : Entry
{
    public override EntryKind Kind => EntryKind.Event;

    public required EdtfDate Date { get; init; }

    public required Prose Summary { get; init; }

    /// <summary>One of <see cref="Vocabulary.EventKinds"/>, or null.</summary>
    public string? EventKind { get; init; }

    public string? Place { get; init; }

    public ImmutableArray<Located<EntryId>> Tracks { get; init; } = [];

    public ImmutableArray<Located<EntryId>> Articles { get; init; } = [];

    public ImmutableArray<Located<EntryId>> People { get; init; } = [];

    /// <summary>Those of the people who held none of their offices at the time, as the event says on purpose.</summary>
    public ImmutableArray<Located<EntryId>> OutOfOffice { get; init; } = [];

    public ImmutableArray<Relation> Relations { get; init; } = [];

    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>One of <see cref="Vocabulary.EventStates"/>.</summary>
    public required Located<string> State { get; init; }
}
