using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>An entry that cites a source, with the places in the source that it names.</summary>
/// <param name="Locators">Each once, in order of use; may be empty.</param>
public sealed record SourceUse(Entry From, ImmutableArray<string> Locators);
