using System.Collections.Immutable;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>An entry that readers look up by its names and that running text links to by itself.</summary>
public abstract record NamedEntry : Entry
{
    public string? Abbreviation { get; init; }

    /// <summary>Other names and spellings.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Where each of the aliases stands.</summary>
    public ImmutableArray<SourceSpan> AliasSpans { get; init; } = [];

    /// <summary>False where the names are too common to be linked by themselves.</summary>
    public bool IsAutoLinked { get; init; } = true;

    public ImmutableArray<Relation> Relations { get; init; } = [];

    public required Prose Body { get; init; }

    /// <summary>All names, the main one first.</summary>
    public IEnumerable<string> Names => Abbreviation is null ? Aliases.Prepend(Name) : Aliases.Prepend(Abbreviation).Prepend(Name);
}
