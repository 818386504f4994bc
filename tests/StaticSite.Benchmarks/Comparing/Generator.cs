using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Comparing;

/// <summary>Our command line, published as a release: ahead-of-time code, the framework shared.</summary>
internal static class Generator
{
    /// <summary>Publishes the program into a new folder and gives its path.</summary>
    /// <param name="project">Root folder of the project.</param>
    public static string Publish(string project, Workspace workspace)
    {
        var target = workspace.GetNew("program");
        new Command("dotnet", ["publish", Path.Join(project, "src", "StaticSite.Cli"), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-o", target]).Run();
        return Path.Join(target, "static-site");
    }

    /// <summary>The command that builds a site.</summary>
    public static Command Build(string program, string input, string output) =>
        new(program, ["build", "--strict", "--input", input, "--output", output]);
}
