using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.ExternalLinks;

/// <summary>An address of another site, and the entries that lead to it.</summary>
/// <param name="Url">An absolute http or https address without a fragment.</param>
/// <param name="From">In ordinal order, each once.</param>
public sealed record ExternalLink(string Url, ImmutableArray<EntryId> From);
