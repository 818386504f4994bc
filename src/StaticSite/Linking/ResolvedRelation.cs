using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>A relation between two entries that exist.</summary>
public sealed record ResolvedRelation(RelationType Type, Entry From, Entry Target, ImmutableArray<ResolvedCitation> Sources);
