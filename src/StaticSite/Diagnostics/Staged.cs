using System.Collections.Immutable;

namespace StaticSite.Diagnostics;

/// <summary>What a stage gives: always a value, and everything it found wrong on the way.</summary>
public sealed record Staged<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
