using System.Collections.Immutable;
using StaticSite.Diagnostics;

namespace StaticSite.Repairing;

/// <summary>What the sure repairs make of the content.</summary>
/// <param name="Changes">Files that change, in ordinal order of their paths.</param>
/// <param name="Mended">The mistakes that are gone.</param>
/// <param name="Remaining">What a check of the changed files finds.</param>
public sealed record FixResult(ImmutableArray<FileChange> Changes, ImmutableArray<Diagnostic> Mended, ImmutableArray<Diagnostic> Remaining);
