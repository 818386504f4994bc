using System.Collections.Immutable;

namespace StaticSite.Editing;

/// <summary>What could be written at a place, the likeliest first.</summary>
/// <param name="IsCut">True where more letters bring more items.</param>
public sealed record CompletionList(ImmutableArray<CompletionItem> Items, bool IsCut)
{
    /// <summary>Nothing to offer.</summary>
    public static readonly CompletionList Empty = new([], IsCut: false);
}
