namespace StaticSite.Rendering.Pages;

/// <summary>What stands at an address whose page was taken away.</summary>
public sealed record GonePage : PageModel
{
    /// <summary>What the page was called, or its address.</summary>
    public required string Name { get; init; }

    /// <summary>When it was taken away.</summary>
    public DateText? Date { get; init; }

    public required string Reason { get; init; }

    /// <summary>What to read instead; null where there is nothing.</summary>
    public Link? See { get; init; }
}
