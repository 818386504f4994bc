using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>The entries of a file, and what was found while they were read.</summary>
internal sealed record BoundFile(ImmutableArray<Entry> Entries, FileScope Scope);
