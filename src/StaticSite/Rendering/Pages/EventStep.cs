namespace StaticSite.Rendering.Pages;

/// <summary>The way to a neighbouring event.</summary>
/// <param name="Words">On which side it stands, and in which lists it is the neighbour.</param>
/// <param name="Rel">“prev” or “next” for a neighbour among all events; null within tracks only.</param>
public sealed record EventStep(string Words, string? Rel, string Title, string Href, DateText Date);
