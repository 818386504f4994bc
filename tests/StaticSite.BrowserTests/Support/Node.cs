using System.Text.Json;

namespace StaticSite.BrowserTests.Support;

/// <summary>Runs this project's Node scripts.</summary>
internal static class Node
{
    private static readonly string Folder = Repository.Get("tests", "StaticSite.BrowserTests");

    /// <summary>Runs a script that writes one JSON value.</summary>
    /// <param name="script">Path of the script in this project.</param>
    public static async Task<JsonElement> Run(string script, params string[] arguments)
    {
        var run = await ChildProcess.Run("node", Folder, [script, .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Everything);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
