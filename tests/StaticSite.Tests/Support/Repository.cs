namespace StaticSite.Tests.Support;

/// <summary>Where the files of the project lie, found from the place the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Cases { get; } = Path.Combine(Root, "tests", "StaticSite.Tests", "Cases");

    public static string Input { get; } = Path.Combine(Root, "input");

    public static string TinyInput { get; } = Path.Combine(Root, "tests", "TinySite", "input");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StaticSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests do not lie below a folder with StaticSite.sln");
    }
}
