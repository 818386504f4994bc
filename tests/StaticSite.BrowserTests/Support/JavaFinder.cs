namespace StaticSite.BrowserTests.Support;

/// <summary>The Java runtime that the HTML checker needs.</summary>
internal static class JavaFinder
{
    /// <summary>Path of <c>java</c>, which is installed first where it is missing and may be.</summary>
    public static async Task<string> Get()
    {
        if (Find() is { } found)
        {
            return found;
        }

        await Installed.TryAddPackage("default-jre-headless");
        return Find() ?? throw new InvalidOperationException(
            "No Java runtime was found and none could be installed. Install one (11 or newer; on Debian: default-jre-headless) and run the tests again.");
    }

    private static string? Find() => Installed.Find("java");
}
