namespace StaticSite.Cli.Files;

/// <summary>What writing a site changed, in files.</summary>
internal sealed record WriteCounts(int Written, int Unchanged, int Removed);
