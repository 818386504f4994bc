using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>A disagreement between sources as it is shown on the pages it touches.</summary>
public sealed record DisputeLine(string Question, string Href, string State, string StateLabel, ImmutableArray<DisputeLine.Position> Positions)
{
    /// <param name="Claim">What some sources say.</param>
    /// <param name="References">Markers that lead to the notes of the page; empty where the page has none.</param>
    /// <param name="IsFollowed">True for the position the site follows.</param>
    public readonly record struct Position(Html Claim, Html References, bool IsFollowed);
}
