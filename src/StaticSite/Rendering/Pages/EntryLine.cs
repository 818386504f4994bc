namespace StaticSite.Rendering.Pages;

/// <summary>An entry as one line of a list: name, abbreviation, one sentence.</summary>
public sealed record EntryLine(string Title, string Href, string Short)
{
    public string? Abbreviation { get; init; }

    /// <summary>Name in its own script, for people.</summary>
    public string? NativeName { get; init; }

    public DateText? Period { get; init; }

    /// <summary>“In force”, “superseded” …</summary>
    public string? StatusLabel { get; init; }

    public string? Detail { get; init; }
}
