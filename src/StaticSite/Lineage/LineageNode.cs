namespace StaticSite.Lineage;

/// <summary>An entry as a lineage shows it.</summary>
internal sealed record LineageNode(string Id, string Name, string? Abbreviation, string Href);
