namespace StaticSite.Rendering.Pages;

/// <summary>A typed relation of this entry to another one.</summary>
/// <param name="Label">“Part of”, “Signed at” …, worded from this entry's side.</param>
/// <param name="References">Markers of the sources; empty for relations stated on the other entry.</param>
public sealed record RelationRow(string Label, Link Target, Html References);
