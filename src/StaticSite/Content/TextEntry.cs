using StaticSite.Content.Text;

namespace StaticSite.Content;

/// <summary>A page about the site itself: home, about, method, how to contribute.</summary>
public sealed record TextEntry : Entry
{
    /// <summary>Id of the page that becomes the home page.</summary>
    public const string HomeId = "home";

    /// <summary>Id of the page on how to contribute; the explanations of the diagnostics stand below it.</summary>
    public const string ContributeId = "contribute";

    public override EntryKind Kind => EntryKind.Page;

    /// <summary>Folders below <c>pages/</c> in which it lies, joined by <c>/</c>; they stand before its id in its address. Empty for most.</summary>
    public string Folder { get; init; } = "";

    public required Prose Body { get; init; }
}
