using System.Collections.Immutable;

namespace StaticSite.Linking;

/// <summary>A text in which every reference has its target; one that had none has become plain text.</summary>
public sealed record LinkedProse(ImmutableArray<LinkedPart> Parts)
{
    public static readonly LinkedProse Empty = new([]);

    public bool IsEmpty => Parts.IsEmpty;
}
