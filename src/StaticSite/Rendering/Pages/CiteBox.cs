namespace StaticSite.Rendering.Pages;

/// <summary>How to cite a page.</summary>
/// <param name="Text">In words: the original sources first, then the page.</param>
/// <param name="BibTexHref">Address of the same as BibTeX.</param>
/// <param name="RisHref">Address of the same as RIS.</param>
/// <param name="CslHref">Address of the same as CSL-JSON.</param>
public sealed record CiteBox(string Text, string BibTexHref, string RisHref, string CslHref);
