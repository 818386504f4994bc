using System.Collections.Immutable;

namespace StaticSite.Comparing;

/// <summary>What a change to a site means.</summary>
public sealed class SiteDigest
{
    internal SiteDigest(ImmutableArray<Change> changes) => Changes = changes;

    /// <summary>True where both states say the same at the same addresses.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>The gravest first.</summary>
    internal ImmutableArray<Change> Changes { get; }

    /// <summary>Numbers with their names in data and in words, in the order in which they are told.</summary>
    internal IEnumerable<(string Name, int Number, string One, string Many)> Counts =>
    [
        ("addressesGone", Count(ChangeKind.AddressGone), "address gone", "addresses gone"),
        ("statementsThatLostASource", Count(ChangeKind.SourceLost), "statement lost a source", "statements lost a source"),
        ("datesMoved", Count(ChangeKind.DateMoved), "date moved", "dates moved"),
        ("pagesChanged", Changes.Where(change => change.Kind is not (ChangeKind.EntryAdded or ChangeKind.EntryRemoved) && change.What != "address").Select(change => change.Entry?.Id).Distinct().Count(), "page changed", "pages changed"),
        ("pagesAdded", Count(ChangeKind.EntryAdded) + Count(ChangeKind.PageAdded), "page new", "pages new"),
        ("pagesRemoved", Count(ChangeKind.EntryRemoved), "page removed", "pages removed"),
    ];

    private int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
