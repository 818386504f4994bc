namespace StaticSite.Content;

/// <summary>A type of relation with its wording from both sides.</summary>
/// <param name="Name">As written in the data.</param>
/// <param name="Label">Heading on the page of the entry that states it.</param>
/// <param name="InverseLabel">Heading on the page of the target.</param>
public sealed record RelationType(string Name, string Label, string InverseLabel);
