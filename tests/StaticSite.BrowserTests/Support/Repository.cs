namespace StaticSite.BrowserTests.Support;

/// <summary>Where this repository lies on disk.</summary>
internal static class Repository
{
    private const string Solution = "StaticSite.sln";

    public static readonly string Root = FindRoot();

    /// <summary>Absolute path of something in the repository.</summary>
    public static string Get(params ReadOnlySpan<string> segments) => Path.Join([Root, .. segments]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"no folder above {AppContext.BaseDirectory} holds {Solution}");
    }
}
