using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Editing;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>What a check of the site, unsaved changes included, has found.</summary>
/// <param name="Revision">Of the content that was checked.</param>
/// <param name="Sources">The texts that the diagnostics speak of.</param>
/// <param name="Documents">The files that were open.</param>
internal sealed record CheckedState(long Revision, ImmutableArray<Diagnostic> Diagnostics, SourceTree Sources, SiteIndex Index, FrozenDictionary<SourcePath, Document> Documents)
{
    /// <summary>Before the first check.</summary>
    public static readonly CheckedState None = new(-1, [], new([], []), SiteIndex.Empty, FrozenDictionary<SourcePath, Document>.Empty);
}
