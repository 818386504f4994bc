using System.Runtime.InteropServices;

namespace StaticSite.Benchmarks.Measuring;

/// <summary>The processor time of finished child processes, which the kernel adds up (Linux, 64 bit).</summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <summary>User and system time of all children waited for so far.</summary>
    /// <exception cref="InvalidOperationException">The system call failed.</exception>
    public static TimeSpan OfChildren() => GetUsage(Children, out var usage) == 0
        ? TimeSpan.FromMicroseconds(((usage.UserSeconds + usage.SystemSeconds) * 1_000_000) + usage.UserMicroseconds + usage.SystemMicroseconds)
        : throw new InvalidOperationException($"getrusage failed with error {Marshal.GetLastPInvokeError()}");

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetUsage(int who, out Usage usage);

    // struct rusage: two times, then fourteen counters that nobody asks for here.
    [StructLayout(LayoutKind.Sequential, Size = 18 * sizeof(long))]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
