using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>What became of a file.</summary>
/// <param name="Text">Null where it is no text or could not be read.</param>
/// <param name="Asset">Null where it is no asset or may not be published.</param>
internal sealed record DecodedFile(RawFile Raw, SourceFile? Text, AssetFile? Asset, ImmutableArray<Diagnostic> Diagnostics);
