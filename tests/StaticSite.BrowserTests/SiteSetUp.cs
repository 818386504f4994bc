namespace StaticSite.BrowserTests;

/// <summary>Builds the real site once for all tests.</summary>
[SetUpFixture]
internal sealed class SiteSetUp
{
    private static BuiltSite? site;

    public static BuiltSite Site => site!;

    [OneTimeSetUp]
    public static async Task Build() => site = await BuiltSite.Build();

    [OneTimeTearDown]
    public static void Remove() => site?.Dispose();
}
