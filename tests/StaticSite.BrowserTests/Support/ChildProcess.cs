using System.Diagnostics;

namespace StaticSite.BrowserTests.Support;

/// <summary>What a program that has ended left behind.</summary>
internal sealed record ChildProcess(int ExitCode, string Output, string Errors)
{
    // Nothing that a test starts takes a third of it; what hangs must be named before the whole run is given up.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>Both streams, for messages.</summary>
    public string Everything => $"{Output}\n{Errors}".Trim();

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Path, or a name to be found on the PATH.</param>
    /// <exception cref="TimeoutException">It did not end by itself and was stopped.</exception>
    public static async Task<ChildProcess> Run(string program, string folder, params string[] arguments)
    {
        // On Windows npm is a script that only the shell finds.
        var start = OperatingSystem.IsWindows() && program == "npm"
            ? new ProcessStartInfo("cmd", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await Task.WhenAll(process.WaitForExitAsync(), output, errors).WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{program} {string.Join(' ', arguments)}` had not ended after {Patience.TotalMinutes} minutes.", late);
        }

        return new ChildProcess(process.ExitCode, await output, await errors);
    }
}
