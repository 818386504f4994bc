namespace StaticSite.BrowserTests.Output;

/// <summary>The theme's own tests, so that one command runs everything.</summary>
internal sealed class ThemeScriptTests
{
    [TestCase("check", TestName = "The_types_of_the_theme_s_scripts_fit")]
    [TestCase("test", TestName = "The_theme_s_own_tests_pass")]
    public async Task Passes(string script)
    {
        var run = await ChildProcess.Run("npm", Repository.Get("theme"), "run", "--silent", script);
        Assert.That(run.ExitCode, Is.Zero, run.Everything);
    }
}
