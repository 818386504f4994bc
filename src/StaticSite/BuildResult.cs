using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Rendering;
using StaticSite.Sources;

namespace StaticSite;

/// <summary>What a build gives.</summary>
/// <param name="Output">The site; empty where there are errors.</param>
/// <param name="Diagnostics">Everything found, sorted.</param>
/// <param name="Sources">The texts the diagnostics speak of.</param>
public sealed record BuildResult(OutputPlan Output, ImmutableArray<Diagnostic> Diagnostics, SourceTree Sources)
{
    /// <summary>What the files say, as far as they could be read; null where nobody read them.</summary>
    public ContentModel? Content { get; init; }
}
