namespace StaticSite.Rendering.Pages;

/// <summary>A row of the fact box; the value ends with the markers of its sources.</summary>
public sealed record FactRow(string Label, Html Value);
