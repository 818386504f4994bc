namespace StaticSite.BrowserTests.Support;

/// <summary>Programs on this machine, and how to get one that is missing.</summary>
internal static class Installed
{
    // The package manager serves one at a time, and fixtures run side by side.
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>The first of these that is on the PATH; null where none is.</summary>
    public static string? Find(params ReadOnlySpan<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
            if (folders.Select(folder => Path.Join(folder, file)).FirstOrDefault(File.Exists) is { } path)
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Installs a Debian package where that is possible: on Debian or its like, as root.</summary>
    public static async Task<bool> TryAddPackage(string package)
    {
        if (!Environment.IsPrivilegedProcess || Find("apt-get") is not { } apt)
        {
            return false;
        }

        await Turn.WaitAsync();
        try
        {
            await Console.Error.WriteLineAsync($"Installing the package {package} …");
            return await RunApt(apt, "update") && await RunApt(apt, "install", "--yes", "--no-install-recommends", package);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<bool> RunApt(string apt, params string[] arguments)
    {
        var run = await ChildProcess.Run("env", Repository.Root, ["DEBIAN_FRONTEND=noninteractive", apt, "--option=Acquire::Retries=3", "--option=DPkg::Lock::Timeout=120", .. arguments]);
        return run.ExitCode == 0;
    }
}
