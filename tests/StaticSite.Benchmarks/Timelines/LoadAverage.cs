namespace StaticSite.Benchmarks.Timelines;

/// <summary>How busy the machine is, so that a reader can judge the noise.</summary>
internal static class LoadAverage
{
    private const string File = "/proc/loadavg";

    /// <summary><c>load 1.2</c>: processes that want to run, on average over the last minute.</summary>
    public static string Read() => System.IO.File.Exists(File) ? "load " + System.IO.File.ReadAllText(File).Split(' ')[0] : "load unknown";
}
