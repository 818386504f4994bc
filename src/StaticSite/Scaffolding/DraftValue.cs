using System.Collections.Immutable;
using StaticSite.Binding;

namespace StaticSite.Scaffolding;

/// <summary>What a draft says behind one key.</summary>
internal abstract record DraftValue
{
    /// <summary>One text.</summary>
    public sealed record Words(string Text) : DraftValue;

    /// <summary>A list of texts.</summary>
    public sealed record Items(ImmutableArray<string> Texts) : DraftValue;

    /// <summary>A list of records.</summary>
    public sealed record Records(ImmutableArray<Draft> Drafts) : DraftValue;

    /// <summary>A text that could not be used: the place is left blank, and the blank says what stood there.</summary>
    public static string Unusable(string about, string found) =>
        Blank.Write($"{about}; given was “{(found.Length > MaxQuote ? found[..MaxQuote] + "…" : found)}”");

    private const int MaxQuote = 80;
}
