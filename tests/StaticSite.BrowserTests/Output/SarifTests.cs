using System.CommandLine;
using System.Text.Json;
using StaticSite.Cli;

namespace StaticSite.BrowserTests.Output;

/// <summary>What code scanning reads, held against the schema of the standard.</summary>
internal sealed class SarifTests
{
    private const string Article = """
        ---
        title: A guide
        kind: documnt
        short: Words.
        period: 6 September 2018
        ---

        # Wrong

        See [[hom]], [[nothing like it]] and <b>more</b> of 2018.
        """;

    private static readonly string[] Expected = ["SS211", "SS214", "SS301", "SS306"];

    private DirectoryInfo folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("static-site-sarif-");
        folder.CreateSubdirectory("my input/articles");
        folder.CreateSubdirectory("my input/pages");
        File.WriteAllText(Path.Join(folder.FullName, "my input", "site.yml"), "title: A\ndescription: B.\nurl: https://example.org/\n");
        File.WriteAllText(Path.Join(folder.FullName, "my input", "pages", "home.md"), "---\ntitle: A\nshort: B.\n---\n\nWords.\n");
    }

    [TearDown]
    public void RemoveFolder() => folder.Delete(recursive: true);

    [Test]
    public async Task Results_keep_to_the_standard()
    {
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "my input", "articles", "guide.md"), Article);
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "my input", "articles", "home.md"), Article);

        var run = await Check();

        var results = run.GetProperty("results").EnumerateArray().ToList();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rules, Is.Unique.And.SupersetOf(Expected));
            Assert.That(results.Select(result => rules[result.GetProperty("ruleIndex").GetInt32()]), Is.EqualTo(results.Select(result => result.GetProperty("ruleId").GetString())));
            Assert.That(results.Select(UriOf), Has.All.Contain("/my%20input/").And.All.Matches<string>(uri => Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute)));
            Assert.That(results.Count(result => result.TryGetProperty("fixes", out _)), Is.GreaterThan(3));
            Assert.That(results.Count(result => result.TryGetProperty("relatedLocations", out _)), Is.Positive);
        });
    }

    [Test]
    public async Task A_run_without_results_keeps_to_it_too() =>
        Assert.That((await Check()).GetProperty("results").GetArrayLength(), Is.Zero);

    private async Task<JsonElement> Check()
    {
        var output = new StringWriter();
        await CommandLine.Run(["check", "--format", "sarif", "--input", Path.Join(folder.FullName, "my input")], new InvocationConfiguration { Output = output });
        var log = Path.Join(folder.FullName, "check.sarif");
        await File.WriteAllTextAsync(log, output.ToString());
        var faults = await Node.Run("Output/validate-sarif.mjs", "Output/Sarif/sarif-schema-2.1.0.json", log);
        Assert.That(faults.EnumerateArray().Select(fault => fault.GetString()), Is.Empty);
        using var document = JsonDocument.Parse(output.ToString());
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    private static string UriOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
