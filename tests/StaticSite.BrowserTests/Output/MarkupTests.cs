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
        // A message on a style sheet has no address that can be read as one, and the message matters more than its place.
        var file = Uri.TryCreate(message.GetProperty("url").GetString(), UriKind.Absolute, out var url) && url.IsFile ? Path.GetRelativePath(SiteSetUp.Site.Folder, url.LocalPath) : url?.ToString();
        var place = message.TryGetProperty("lastLine", out var line) ? $":{line}" : "";
        return $"{file}{place}: {message.GetProperty("message")}";
    }
}
