using StaticSite.Binding;
using StaticSite.Linking;
using StaticSite.Loading;

namespace StaticSite;

/// <summary>
/// What a build knew. Who builds the same input again and again keeps one, so that each build costs what has changed since the last;
/// it gives the same bytes and messages as a first build. For one build at a time.
/// </summary>
public sealed class BuildMemory
{
    internal DecodingMemory Decoding { get; } = new();

    internal BindingMemory Binding { get; } = new();

    internal LinkingMemory Linking { get; } = new();
}
