using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>A typed, sourced relation of the entry it stands in to another one.</summary>
/// <param name="Type">One of <see cref="Vocabulary.Relations"/>.</param>
public sealed record Relation(string Type, Located<EntryId> Target, ImmutableArray<Citation> Sources);
