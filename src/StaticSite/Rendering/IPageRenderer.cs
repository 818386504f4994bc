using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering;

/// <summary>Writes pages one after the other, on one thread at a time.</summary>
public interface IPageRenderer : IAsyncDisposable
{
    /// <summary>The whole HTML document of a page as UTF-8 without a byte order mark, lines ended by <c>\n</c>.</summary>
    ValueTask<byte[]> Render(SiteFrame site, PageModel page);
}
