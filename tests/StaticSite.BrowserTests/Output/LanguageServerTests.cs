namespace StaticSite.BrowserTests.Output;

/// <summary>What editors get, asked for by the client that they are built with.</summary>
internal sealed class LanguageServerTests
{
    [Test]
    public async Task An_editor_is_served_over_the_pipe()
    {
        var run = await ChildProcess.Run(
            "node",
            Repository.Get("tests", "StaticSite.BrowserTests"),
            "Editor/language-server.test.mjs",
            Repository.Get("tests", "TinySite", "input"),
            "dotnet",
            typeof(StaticSite.Cli.CommandLine).Assembly.Location,
            "lsp",
            "--stdio");
        Assert.That(run.ExitCode, Is.Zero, run.Everything);
    }
}
