using StaticSite.Binding;
using StaticSite.Content;
using StaticSite.Loading;
using StaticSite.Rendering;
using StaticSite.Tests.Site;

namespace StaticSite.Tests.Support;

/// <summary>A site as it is published: an input folder, built strictly with the real theme.</summary>
internal sealed class WholeSite
{
    private readonly Lazy<BuildResult> result;
    private readonly Lazy<Task<SortedDictionary<string, byte[]>>> files;
    private readonly Lazy<Task<Crawl>> crawl;

    private WholeSite(string folder)
    {
        result = new(() => Build(InputFolder.Read(folder)));
        files = new(() => Result.Output.ToFiles());
        crawl = new(async () => new Crawl(await Files, Address));
    }

    /// <summary>The site of this repository.</summary>
    public static WholeSite Real { get; } = new(Repository.Input);

    /// <summary>A small site on another subject.</summary>
    public static WholeSite Tiny { get; } = new(Repository.TinyInput);

    /// <summary>What the files of this repository's site say.</summary>
    public static ContentModel RealContent { get; } = Binder.Bind(Decoder.Decode(InputFolder.Read(Repository.Input)).Value).Value;

    public static ITheme Theme { get; } = new Theme.Theme();

    public BuildResult Result => result.Value;

    /// <summary>Every file by its path.</summary>
    public Task<SortedDictionary<string, byte[]>> Files => files.Value;

    /// <summary>Its pages as a browser reads them.</summary>
    public Task<Crawl> Crawl => crawl.Value;

    // Not at the root of its host, so that an address without the base path is found out.
    private static Uri Address { get; } = new("https://example.org/some/where/");

    public static BuildResult Build(IEnumerable<RawFile> input) => SitePipeline.Build(input, [], Theme, new BuildOptions(Address, IsStrict: true));
}
