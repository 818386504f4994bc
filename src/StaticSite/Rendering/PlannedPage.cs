using StaticSite.Rendering.Pages;
using StaticSite.Rendering.Twins;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>A page at its address and how to make it and its twins. An address that is a file's (404) has no twins, nor a page that shows another one's content.</summary>
internal sealed record PlannedPage(UrlPath Path, Func<PageModel> Create, Func<ITwin>? CreateTwin)
{
    public OutputFile ToFile(SiteContext context) => new(Path.ToOutputPath(), renderer => renderer.Render(context.Frame, Create()));

    public IEnumerable<OutputFile> GetTwins()
    {
        if (Path.IsPage && CreateTwin is not null)
        {
            yield return new(Routes.GetTwin(Path, "json").ToOutputPath(), _ => ValueTask.FromResult(CreateTwin().ToJson()));
            yield return new(Routes.GetTwin(Path, "md").ToOutputPath(), _ => ValueTask.FromResult(CreateTwin().ToMarkdown()));
        }
    }
}
