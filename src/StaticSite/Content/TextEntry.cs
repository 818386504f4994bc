using StaticSite.Content.Text;

namespace StaticSite.Content;

/// <summary>A page about the site itself: home, about, method.</summary>
public sealed record TextEntry : Entry
{
    /// <summary>Id of the page that becomes the home page.</summary>
    public const string HomeId = "home";

    /// <summary>Id of the page on how to contribute; the explanations of the diagnostics stand below it.</summary>
    public const string ContributeId = "contribute";

    public override EntryKind Kind => EntryKind.Page;

    public required Prose Body { get; init; }
}
