using Microsoft.AspNetCore.Components;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme;

/// <summary>The view of one kind of page: markup around a finished model.</summary>
/// <typeparam name="TModel">The page model it shows.</typeparam>
public abstract class PageView<TModel> : ComponentBase
    where TModel : PageModel
{
    /// <summary>The page to show.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
