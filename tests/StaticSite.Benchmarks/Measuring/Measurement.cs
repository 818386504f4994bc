namespace StaticSite.Benchmarks.Measuring;

/// <summary>What one run of a process took.</summary>
/// <param name="Wall">From start to exit.</param>
/// <param name="Cpu">User and system time of the process and of the processes it waited for.</param>
/// <param name="PeakBytes">Most resident memory of the process itself, in bytes.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    public double WallSeconds => Wall.TotalSeconds;

    public double CpuSeconds => Cpu.TotalSeconds;

    public double PeakMebibytes => PeakBytes / (1024.0 * 1024.0);
}
