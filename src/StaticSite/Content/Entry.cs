using System.Collections.Immutable;
using StaticSite.Content.Dates;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>Anything with an id and a page of its own.</summary>
public abstract record Entry
{
    public required EntryId Id { get; init; }

    /// <summary>Where the id is declared: the <c>id</c> value of a record, otherwise the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Title, term, name or question, as shown in lists and links.</summary>
    public required string Name { get; init; }

    /// <summary>One plain sentence for previews, search and descriptions.</summary>
    public required string Short { get; init; }

    /// <summary>Ids this entry had before; their addresses lead here.</summary>
    public ImmutableArray<Located<EntryId>> Formerly { get; init; } = [];

    /// <summary>Day of the last change of the file it is written in; null where the history is unknown.</summary>
    public DateOnly? LastChange { get; init; }

    /// <summary>Day on which somebody last checked the entry against its sources; null where nobody wrote it down.</summary>
    public EdtfDate? Verified { get; init; }

    /// <summary>After how long it is to be checked again; null for what the site says about its kind.</summary>
    public ReviewInterval? Review { get; init; }

    /// <summary>Dates and numbers, where they stand, in what the entry says without naming a source for it.</summary>
    public ImmutableArray<Located<string>> BareNumbers { get; init; } = [];

    public abstract EntryKind Kind { get; }
}
