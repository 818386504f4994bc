using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace StaticSite.Benchmarks.Measuring;

/// <summary>A program and what it is told.</summary>
/// <param name="Program">A path, or a name to look for in PATH.</param>
internal sealed record Command(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>Added to the environment.</summary>
    public ImmutableDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Runs the command and gives what it wrote to its standard output.</summary>
    /// <exception cref="ToolException">The program is missing or failed.</exception>
    public string Run()
    {
        Process process;
        try
        {
            process = Process.Start(ToStartInfo())!;
        }
        catch (Win32Exception)
        {
            throw new ToolException($"`{Program}` is not installed; this benchmark needs it");
        }

        using (process)
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Check(process.ExitCode, output, error.Result);
            return output;
        }
    }

    public ProcessStartInfo ToStartInfo()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <exception cref="ToolException">The exit code is not 0.</exception>
    public void Check(int exitCode, string output, string error)
    {
        if (exitCode != 0)
        {
            throw new ToolException($"`{Program} {string.Join(' ', Arguments)}` ended with {exitCode}:\n{output}{error}");
        }
    }
}
