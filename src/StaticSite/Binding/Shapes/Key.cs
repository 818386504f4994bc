using System.Collections.Immutable;

namespace StaticSite.Binding.Shapes;

/// <summary>A key that a record may have: what checks, schemas, blanks and forms all go by.</summary>
/// <param name="About">What the author writes there: one sentence without brackets, colon or full stop, that can follow “write”.</param>
internal sealed record Key(string Name, KeyType Type, string About)
{
    /// <summary>True where no record does without the key.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A key beside which this one must stand; null where there is none.</summary>
    public string? RequiredWith { get; init; }

    /// <summary>True where most records have the key, so that a new one begins with it.</summary>
    public bool IsOffered { get; init; }

    /// <summary>Longest text, in UTF-16 units; null for none.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Words of a closed list; empty for every other type.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Bounds of a number, both included.</summary>
    public (int Least, int Most) Bounds { get; init; }

    /// <summary>What an id behind the key names, for the types that take ids.</summary>
    public IdTarget Target { get; init; }

    /// <summary>What each record of a list looks like; null for every other type.</summary>
    public RecordShape? Items { get; init; }

    /// <summary>Fewest items of a list that is there.</summary>
    public int MinItems { get; init; }

    public bool IsList => Type is KeyType.Texts or KeyType.Ids or KeyType.Citations or KeyType.Records;
}
