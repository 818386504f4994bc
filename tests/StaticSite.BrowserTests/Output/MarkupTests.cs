using System.Text.Json;

namespace StaticSite.BrowserTests.Output;

/// <summary>The HTML and the style sheet are right by their standards.</summary>
internal sealed class MarkupTests
{
    private static readonly string Checker = Repository.Get("tests", "StaticSite.BrowserTests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    [Test]
    public async Task The_checker_finds_no_error_and_no_warning_on_any_page()
    {
        var site = SiteSetUp.Site;

        // Information is left out: it tells only that Razor closes void elements with a slash.
        string[] arguments = ["-jar", Checker, "--format", "json", "--stdout", "--exit-zero-always", "--skip-info-messages", "--skip-non-html", "--also-check-css"];
        var run = await ChildProcess.Run(await JavaFinder.Get(), site.Folder, [.. arguments, site.Folder]);
        Assert.That(run.ExitCode, Is.Zero, run.Everything);
        using var report = JsonDocument.Parse(run.Output);
        Assert.That(report.RootElement.GetProperty("messages").EnumerateArray().Select(Describe), Is.Empty);
    }

    private static string Describe(JsonElement message)
    {
        var place = message.TryGetProperty("lastLine", out var line) ? $":{line}" : "";
        return $"{Path.GetRelativePath(SiteSetUp.Site.Folder, new Uri(message.GetProperty("url").GetString()!).LocalPath)}{place}: {message.GetProperty("message")}";
    }
}
