using System.Globalization;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>Same input, same bytes: whatever the culture and the time zone of the machine.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SameBytesTests
{
    [TestCase("tr-TR")]
    [TestCase("en-IN")]
    public async Task Culture_changes_no_byte(string culture)
    {
        var expected = await WholeSite.Real.Files;
        var files = await Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return WholeSite.Build(InputFolder.Read(Repository.Input)).Output.ToFiles();
        });
        AssertSame(files, expected);
    }

    [Test]
    public async Task Time_zone_and_language_of_the_machine_change_no_byte()
    {
        var folder = Directory.CreateTempSubdirectory("same-bytes-");
        try
        {
            var kolkata = BuildElsewhere(folder, "one", "Asia/Kolkata", "en_IN.UTF-8");
            var angeles = BuildElsewhere(folder, "two", "America/Los_Angeles", "tr_TR.UTF-8");
            AssertSame(await kolkata, await angeles);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<SortedDictionary<string, byte[]>> BuildElsewhere(DirectoryInfo folder, string name, string zone, string language)
    {
        var output = Path.Combine(folder.FullName, name);
        await Generator.Run(["build", "--strict", "--input", Repository.Input, "--output", output], new() { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language });
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(output, path), File.ReadAllBytes);
        Assert.That(files, Has.Count.GreaterThan(30));
        return new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal);
    }

    private static void AssertSame(SortedDictionary<string, byte[]> actual, SortedDictionary<string, byte[]> expected)
    {
        Assert.That(actual.Keys, Is.EqualTo(expected.Keys));
        Assert.That(actual.Where(file => !file.Value.AsSpan().SequenceEqual(expected[file.Key])).Select(file => file.Key), Is.Empty);
    }
}
