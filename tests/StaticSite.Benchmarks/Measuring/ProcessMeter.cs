using System.Diagnostics;
using System.Globalization;

namespace StaticSite.Benchmarks.Measuring;

/// <summary>Runs a command as a whole process and measures it. Linux only: it reads <c>/proc</c>.</summary>
internal static class ProcessMeter
{
    // The kernel keeps the highest value itself, so only growth within the last few milliseconds of a process can be missed.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs a command to its end. Run one at a time: processor time is counted over all children.</summary>
    /// <exception cref="ToolException">The command failed; the message has what it said.</exception>
    public static Measurement Run(Command command)
    {
        var before = ProcessorTime.OfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(command.ToStartInfo())!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(Interval))
        {
            peak = Math.Max(peak, ReadPeak(process.Id));
        }

        var wall = clock.Elapsed;
        process.WaitForExit();
        command.Check(process.ExitCode, output.Result, error.Result);
        return new Measurement(wall, ProcessorTime.OfChildren() - before, peak);
    }

    // “VmHWM:    51234 kB”; the line is gone once the process has let go of its memory.
    private static long ReadPeak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
