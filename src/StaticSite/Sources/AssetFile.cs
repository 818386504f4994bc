namespace StaticSite.Sources;

/// <summary>An image or download that is copied through.</summary>
/// <param name="Path">Below the input folder, <c>assets/…</c>.</param>
public sealed record AssetFile(SourcePath Path, byte[] Bytes);
