using Microsoft.AspNetCore.Components;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme;

internal static class HtmlMarkup
{
    /// <summary>The markup as the component model wants it, to go into a page unencoded.</summary>
    public static MarkupString ToMarkup(this Html html) => new(html.ToString());
}
