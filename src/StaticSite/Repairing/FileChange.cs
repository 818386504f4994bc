using StaticSite.Sources;

namespace StaticSite.Repairing;

/// <summary>What becomes of one file.</summary>
public sealed record FileChange(SourcePath Path, byte[] Before, byte[] After);
