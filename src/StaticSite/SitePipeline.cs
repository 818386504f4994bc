using System.Collections.Immutable;
using StaticSite.Binding;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Rendering;

namespace StaticSite;

/// <summary>The whole path from files to a site. Loading before it and writing after it are the shell's work.</summary>
public static class SitePipeline
{
    /// <summary>Checks everything and plans the site. Never fails on content: mistakes are in the diagnostics, all of one run together.</summary>
    /// <param name="files">The files of the input folder, in any order.</param>
    /// <param name="found">What loading itself found wrong.</param>
    public static BuildResult Build(IEnumerable<RawFile> files, ImmutableArray<Diagnostic> found, ITheme theme, BuildOptions options)
    {
        var decoded = Decoder.Decode(files);
        var bound = Binder.Bind(decoded.Value);
        var linked = Linker.Link(bound.Value);
        var diagnostics = Diagnostic.Sort([.. found, .. decoded.Diagnostics, .. bound.Diagnostics, .. linked.Diagnostics]);
        diagnostics = options.IsStrict ? diagnostics.AsErrors() : diagnostics;
        var output = diagnostics.HasErrors() ? OutputPlan.Empty : Renderer.Render(linked.Value, theme, new RenderOptions(options.BaseUrl, options.IsPreview, options.Repository));
        return new BuildResult(output, diagnostics, decoded.Value);
    }
}
