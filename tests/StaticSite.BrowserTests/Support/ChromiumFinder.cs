using Microsoft.Playwright;
using Driver = Microsoft.Playwright.Program;

namespace StaticSite.BrowserTests.Support;

/// <summary>The Chromium that the tests drive.</summary>
internal static class ChromiumFinder
{
    /// <summary>Names a Chromium instead of the one that would be found.</summary>
    private const string Variable = "CHROMIUM_PATH";

    // Debian's Chromium without windows: the same pages in half the time.
    private const string Windowless = "chromium-headless-shell";

    /// <summary>Path of a Chromium, which is installed first where none is found.</summary>
    public static async Task<string> Get(IPlaywright playwright) =>
        FindNamed() ?? Find(playwright) ?? await Install(playwright) ?? throw new InvalidOperationException(
            $"No Chromium was found and none could be installed. Install Chromium or name one with {Variable}, and run the tests again.");

    private static string? FindNamed()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(path) || File.Exists(path)
            ? NullIfEmpty(path)
            : throw new InvalidOperationException($"{Variable} names `{path}`, where no file is. Correct it or unset it, and run the tests again.");
    }

    private static string? Find(IPlaywright playwright) =>
        Installed.Find(Windowless, "chromium", "chromium-browser", "google-chrome") ?? FindDownloaded(playwright);

    private static string? FindDownloaded(IPlaywright playwright)
    {
        var path = playwright.Chromium.ExecutablePath;
        return File.Exists(path) ? path : null;
    }

    private static async Task<string?> Install(IPlaywright playwright)
    {
        await Console.Error.WriteLineAsync("No Chromium was found; installing one …");
        if (Driver.Main(["install", "chromium"]) != 0)
        {
            _ = await Installed.TryAddPackage(Windowless) || await Installed.TryAddPackage("chromium");
        }
        else if (Environment.IsPrivilegedProcess)
        {
            // The download needs libraries that a bare machine lacks; only root can add them.
            Driver.Main(["install-deps", "chromium"]);
        }

        return Find(playwright);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
