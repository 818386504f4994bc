using StaticSite.Publishing;

namespace StaticSite.Comparing;

/// <summary>One thing that differs between two states of a site.</summary>
/// <param name="Entry">The entry it concerns, as it is now; as it was where it is gone; null for an address that is no entry's.</param>
/// <param name="What">The part of the entry, in words.</param>
/// <param name="Detail">Which one of several: the words of the statement, the label of the fact, the address; null where there is one only.</param>
/// <param name="From">What it was; null for something new.</param>
/// <param name="To">What it is; null for something that is gone.</param>
internal sealed record Change(ChangeKind Kind, PublishedEntry? Entry, string What, string? Detail = null, string? From = null, string? To = null)
{
    /// <summary>What a change says of an address.</summary>
    public static Change OfAddress(ChangeKind kind, PublishedEntry? entry, string address, string? to = null) => new(kind, entry, "address", address, To: to);
}
