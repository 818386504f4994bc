using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>A file of the site and how to make its bytes.</summary>
public sealed record OutputFile(OutputPath Path, Func<IPageRenderer, ValueTask<byte[]>> Make);
