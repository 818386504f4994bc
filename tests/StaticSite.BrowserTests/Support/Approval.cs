namespace StaticSite.BrowserTests.Support;

/// <summary>Texts that somebody has looked at and approved. <c>UPDATE_EXPECTED=1 dotnet test</c> writes what comes out as what is approved.</summary>
internal static class Approval
{
    private static readonly string Folder = Repository.Get("tests", "StaticSite.BrowserTests", "InBrowser", "Approved");

    public static void Check(string file, string actual)
    {
        var path = Path.Join(Folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual + "\n");
        }

        Assert.That(File.Exists(path), Is.True, $"{file} is not approved yet");
        Assert.That(actual + "\n", Is.EqualTo(File.ReadAllText(path)), file);
    }
}
