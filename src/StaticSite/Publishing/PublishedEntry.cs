using StaticSite.Content;
using StaticSite.Routing;

namespace StaticSite.Publishing;

/// <summary>An entry as it was published.</summary>
/// <param name="Title">Its name, so that an address can be told to a person once the entry is gone.</param>
public sealed record PublishedEntry(EntryId Id, EntryKind Kind, string Title, UrlPath Url);
