using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Tests.Support;

namespace StaticSite.DefectLab;

/// <summary>Puts mistakes into the clean site and asks the program.</summary>
internal static class Lab
{
    /// <summary>The verdict on each mistake alone, in the order of the files.</summary>
    public static Lazy<IReadOnlyList<(Case Case, Verdict Verdict)>> Verdicts { get; } = new(() => [.. CaseFolder.Mistakes.AsParallel().AsOrdered().Select(item => (item, Judge(item)))]);

    public static ImmutableArray<Diagnostic> Check(LabSite site) => SitePipeline.Build(site.Files, [], new ModelTheme(), new BuildOptions()).Diagnostics;

    public static LabSite Spoil(Case item)
    {
        var (site, reason) = LabSite.Create().With(item, 0);
        return site ?? throw new InvalidOperationException($"{item}: {reason}");
    }

    private static Verdict Judge(Case item)
    {
        var site = Spoil(item);
        return new Verdict(item, site.PlaceOf(item, 0), Check(site));
    }
}
