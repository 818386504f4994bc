using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>Everything the input says, typed. References are ids that nobody has looked up yet.</summary>
/// <param name="Entries">In ordinal order of id, then of place; ids may still occur twice.</param>
/// <param name="LostIds">Ids that stand in files which could not be read; references to them are no second fault.</param>
public sealed record ContentModel(Site Site, ImmutableArray<Entry> Entries, ImmutableArray<EntryId> LostIds, SourceTree Sources)
{
    /// <summary>Abbreviations in running texts about the subject, in order of file and place.</summary>
    public ImmutableArray<AbbreviationUse> Abbreviations { get; init; } = [];

    /// <summary>False where a file or a part of one could not be read: what seems to be missing may stand in it.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>True where a data file could not be read at all: any id may stand in it.</summary>
    public bool IsAnyIdLost { get; init; }
}
