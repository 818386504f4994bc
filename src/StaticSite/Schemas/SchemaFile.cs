namespace StaticSite.Schemas;

/// <summary>A JSON Schema as a file.</summary>
/// <param name="Name">File name, for instance <c>timeline.json</c>.</param>
/// <param name="Text">JSON, lines ended by <c>\n</c>.</param>
public sealed record SchemaFile(string Name, string Text);
