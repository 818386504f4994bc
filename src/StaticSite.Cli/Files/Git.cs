using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace StaticSite.Cli.Files;

/// <summary>Asks the version history.</summary>
internal static class Git
{
    /// <summary>What Git writes; null where it is missing or refuses.</summary>
    /// <param name="folder">Absolute path of the folder it is asked about.</param>
    public static async Task<string?> Run(string folder, string[] arguments, CancellationToken cancellation)
    {
        try
        {
            return await Start(folder, arguments, cancellation);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task<string?> Start(string folder, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await error;
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? output : null;
    }
}
