using System.Diagnostics;

namespace StaticSite.BrowserTests.Support;

/// <summary>What a program that has ended left behind.</summary>
internal sealed record ChildProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>Both streams, for messages.</summary>
    public string Everything => $"{Output}\n{Errors}".Trim();

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Path, or a name to be found on the PATH.</param>
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
        await process.WaitForExitAsync();
        return new ChildProcess(process.ExitCode, await output, await errors);
    }
}
