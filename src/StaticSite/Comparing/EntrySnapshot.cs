using System.Collections.Immutable;
using StaticSite.Publishing;

namespace StaticSite.Comparing;

/// <summary>What an entry says, in a form in which two of them can be compared.</summary>
internal sealed record EntrySnapshot(PublishedEntry Entry)
{
    /// <summary>Single values by the name that the data set gives them.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Lists of plain values by their names.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Lists { get; init; } = ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    public ImmutableArray<RecordItem> Items { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];
}
