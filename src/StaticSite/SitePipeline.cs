using System.Collections.Immutable;
using StaticSite.Binding;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Publishing;
using StaticSite.Rendering;
using StaticSite.Trust;

namespace StaticSite;

/// <summary>The whole path from files to a site. Loading before it and writing after it are the shell's work.</summary>
public static class SitePipeline
{
    /// <summary>Checks everything and plans the site. Never fails on content: mistakes are in the diagnostics, all of one run together.</summary>
    /// <param name="files">The files of the input folder, in any order.</param>
    /// <param name="found">What loading itself found wrong.</param>
    /// <param name="memory">What the last build of the same input knew; null where each build is the first.</param>
    public static BuildResult Build(IEnumerable<RawFile> files, ImmutableArray<Diagnostic> found, ITheme theme, BuildOptions options, BuildMemory? memory = null)
    {
        var decoded = Decoder.Decode(files, memory?.Decoding);
        var bound = Binder.Bind(decoded.Value, memory?.Binding);
        var linked = Linker.Link(bound.Value, memory?.Linking);
        // Only planned: nothing is made before somebody asks for it. A site of which a part could not be read has no plan.
        var plan = bound.Value.IsComplete ? Renderer.Render(linked.Value, theme, new RenderOptions(options.BaseUrl, options.IsPreview, options.Repository, options.Today)) : OutputPlan.Empty;
        var lost = bound.Value.IsComplete ? AddressChecks.Check(linked.Value, plan.Published, options.Published, decoded.Value) : [];
        ImmutableArray<Diagnostic> faults = [.. found, .. decoded.Diagnostics, .. Echoes.Remove(decoded.Diagnostics, [.. bound.Diagnostics, .. linked.Diagnostics]), .. lost];
        var doubts = faults.HasErrors() ? [] : TrustGate.Check(bound.Value, linked.Value, options.OverdueOn);
        var diagnostics = Diagnostic.Sort([.. faults, .. doubts]);
        diagnostics = options.IsStrict ? diagnostics.AsErrors() : diagnostics;
        return new BuildResult(diagnostics.HasErrors() ? OutputPlan.Empty : plan, diagnostics, decoded.Value) { Content = bound.Value };
    }
}
