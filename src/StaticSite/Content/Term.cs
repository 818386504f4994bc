using System.Collections.Immutable;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>A glossary entry.</summary>
public sealed record Term : NamedEntry
{
    public override EntryKind Kind => EntryKind.Term;

    /// <summary>One of <see cref="Vocabulary.TermKinds"/>, or null.</summary>
    public string? TermKind { get; init; }

    public ImmutableArray<Located<EntryId>> SeeAlso { get; init; } = [];

    public ImmutableArray<Located<EntryId>> Tracks { get; init; } = [];

    /// <summary>What the definition rests on; never empty in valid content.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    public ImmutableArray<Sense> Senses { get; init; } = [];

    /// <summary>What the term means to one party or source.</summary>
    public sealed record Sense(string By, Prose Text, ImmutableArray<Citation> Sources);
}
