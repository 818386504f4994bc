using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StaticSite.Binding;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Rendering;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Benchmarks.Parts;

/// <summary>The steps that most of a build's time goes to, each for one article in a site of a thousand terms.</summary>
[MemoryDiagnoser]
public class SiteParts
{
    private const int Terms = 1_000;

    private static readonly OutputPath ArticlePath = new("articles/sample/index.html");

    private SourceTree head = null!;
    private SourceTree body = null!;
    private ContentModel content = null!;
    private OutputFile page = null!;
    private IPageRenderer renderer = null!;

    /// <summary>Measures all parts in this process and prints a table.</summary>
    public static void Run() => BenchmarkRunner.Run<SiteParts>(DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .WithArtifactsPath(Path.Join(Path.GetTempPath(), "static-site-benchmarks")));

    /// <summary>Prepares what each part starts from.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        head = Decode(SampleSite.Article(withHead: true, withBody: false));
        body = Decode(SampleSite.Article(withHead: false, withBody: true));
        content = Binder.Bind(Decode([SampleSite.Article(withHead: true, withBody: true), SampleSite.Sources, .. SampleSite.Terms(Terms)])).Value;
        var theme = new Theme.Theme();
        var plan = Renderer.Render(Linker.Link(content).Value, theme, new RenderOptions());
        page = plan.Files.First(file => file.Path == ArticlePath);
        renderer = theme.CreateRenderer();
    }

    /// <summary>YAML front matter with a fact box → an article without text.</summary>
    [Benchmark]
    public ContentModel ReadFrontMatter() => Binder.Bind(head).Value;

    /// <summary>Markdown of 700 words → prose.</summary>
    [Benchmark]
    public ContentModel ReadText() => Binder.Bind(body).Value;

    /// <summary>A thousand terms indexed, and the article's text linked to them.</summary>
    [Benchmark]
    public LinkedSite Link() => Linker.Link(content).Value;

    /// <summary>The linked article → bytes of its page.</summary>
    [Benchmark]
    public async Task<byte[]> RenderPage() => await page.Make(renderer);

    private static SourceTree Decode(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var raw = files.ToImmutableArray().Append((Path: "site.yml", Text: SampleSite.Site))
            .Select(file => new RawFile(new SourcePath(file.Path), Encoding.UTF8.GetBytes(file.Text)));
        return Loading.Decoder.Decode(raw).Value;
    }
}
