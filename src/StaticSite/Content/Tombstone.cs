using StaticSite.Content.Dates;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>What stands at an address whose page was taken away.</summary>
/// <param name="Address">From the root of the site, with a slash at both ends.</param>
/// <param name="Title">What the page was called; null where only the address is told.</param>
/// <param name="Date">When it was taken away.</param>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="See">The entry to read instead, or null.</param>
public sealed record Tombstone(Located<string> Address, string? Title, EdtfDate? Date, string Reason, Located<EntryId>? See);
