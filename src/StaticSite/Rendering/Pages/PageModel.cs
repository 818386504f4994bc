namespace StaticSite.Rendering.Pages;

/// <summary>What a view needs to write one page. Holds finished texts, markup and addresses; a view decides nothing about content.</summary>
public abstract record PageModel
{
    public required PageHead Head { get; init; }
}
