namespace StaticSite.Comparing;

/// <summary>What a change means, in the order in which a reviewer wants to read of them.</summary>
internal enum ChangeKind
{
    AddressGone,
    SourceLost,
    EntryRemoved,
    DateMoved,
    PositionFollowed,
    SourceReplaced,
    ItemChanged,
    ItemRemoved,
    ValueChanged,
    ValueRemoved,
    ListShortened,
    TextChanged,
    EntryRenamed,
    AddressRedirected,
    AddressTakenAway,
    EntryAdded,
    ItemAdded,
    ValueAdded,
    ListExtended,
    SourceGained,
    PageAdded,
}
