using System.Collections.Immutable;
using StaticSite.Binding;

namespace StaticSite.Scaffolding;

/// <summary>What a draft says behind one key.</summary>
internal abstract record DraftValue
{
    /// <summary>Every text in it.</summary>
    public abstract IEnumerable<string> Texts { get; }

    /// <summary>One text.</summary>
    public sealed record Words(string Text) : DraftValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => [Text];
    }

    /// <summary>A list of texts.</summary>
    public sealed record Items(ImmutableArray<string> Each) : DraftValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => Each;
    }

    /// <summary>A list of records.</summary>
    public sealed record Records(ImmutableArray<Draft> Drafts) : DraftValue
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Texts => Drafts.SelectMany(draft => draft.Texts);
    }

    /// <summary>A text that could not be used: the place is left blank, and the blank says what stood there.</summary>
    public static string Unusable(string about, string found) =>
        Blank.Write($"{about}; given was “{(found.Length > MaxQuote ? found[..MaxQuote] + "…" : found)}”");

    private const int MaxQuote = 80;
}
