namespace StaticSite.Scaffolding.Importing;

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="Type">In lower case, without “@”.</param>
/// <param name="Fields">By name in lower case; values still in TeX.</param>
internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A field, or null where it is missing or empty.</summary>
    public string? Get(string field) => Fields.TryGetValue(field, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
