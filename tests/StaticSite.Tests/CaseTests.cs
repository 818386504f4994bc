using System.Text;
using StaticSite.Tests.Support;

namespace StaticSite.Tests;

/// <summary>Runs every case of <c>Cases/</c>. <c>UPDATE_EXPECTED=1 dotnet test</c> writes what comes out as what is expected.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CaseTests
{
    private const string Diagnostics = "diagnostics.txt";
    private const string Output = "output/";

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.All))]
    public async Task Case_gives_what_is_expected(string name)
    {
        var folder = new CaseFolder(name);
        var result = folder.ReadInput().Build(folder.Options);
        var output = (await result.Output.ToFiles()).ToDictionary(file => Output + file.Key, file => Encoding.UTF8.GetString(file.Value));
        output.Add(Diagnostics, CaseFolder.Describe(result));
        foreach (var file in folder.ApprovedFiles.Append(Diagnostics).Distinct())
        {
            Compare(folder, file, output.GetValueOrDefault(file));
        }
    }

    [TestCaseSource(typeof(CaseFolder), nameof(CaseFolder.All))]
    public void Case_without_diagnostics_shows_what_it_makes(string name)
    {
        var folder = new CaseFolder(name);
        var approved = folder.ApprovedFiles.ToList();
        Assert.That(approved.Exists(file => file != Diagnostics) || !string.IsNullOrEmpty(folder.ReadApproved(Diagnostics)), "nothing is expected of this case; are its files committed?");
    }

    private static void Compare(CaseFolder folder, string file, string? actual)
    {
        if (!IsUpdate)
        {
            Assert.That(actual, Is.Not.Null, $"expected/{file} is left over: the case no longer makes it");
            Assert.That(actual, Is.EqualTo(folder.ReadApproved(file)), $"expected/{file} differs. Actual:\n{actual}");
        }
        else if (actual is null)
        {
            folder.DeleteApproved(file);
        }
        else
        {
            folder.WriteApproved(file, actual);
        }
    }
}
