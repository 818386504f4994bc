using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Trust;

/// <summary>The smallest piece of an entry that carries sources of its own.</summary>
/// <param name="Sources">Each once.</param>
public sealed record Statement(StatementKind Kind, ImmutableArray<Source> Sources)
{
    public bool IsSourced => !Sources.IsEmpty;

    /// <summary>True where one of its sources is primary.</summary>
    public bool IsPrimary => Sources.Any(source => source.SourceKind == Vocabulary.PrimarySource);

    /// <summary>True where it rests on one source alone and that is not primary.</summary>
    public bool IsSingle => Sources.Length == 1 && !IsPrimary;
}
