namespace StaticSite.Cli.Files;

/// <summary>What writing a site changed, in files.</summary>
internal readonly record struct WriteCounts(int Written, int Unchanged, int Removed);
