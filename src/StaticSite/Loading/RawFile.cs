using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>A file as it was found on disk, not yet decoded.</summary>
/// <param name="LastChange">Day of the last change known to the version history; null where there is none.</param>
public sealed record RawFile(SourcePath Path, byte[] Bytes, DateOnly? LastChange = null);
