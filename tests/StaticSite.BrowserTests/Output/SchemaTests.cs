using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticSite.BrowserTests.Output;

/// <summary>The schemas for editors, tried by a validator of their own on everything that the binders accept and on what they refuse.</summary>
internal sealed partial class SchemaTests
{
    // Faults that can be seen in one file without knowing calendars, other files or what two values have to do with each other.
    private static readonly ImmutableHashSet<string> Seen = ["SS207", "SS208", "SS209", "SS210", "SS211", "SS212", "SS213", "SS214", "SS216", "SS217", "SS219"];

    private static readonly string Cases = Repository.Get("tests", "StaticSite.Tests", "Cases");

    [Test]
    public async Task Schemas_accept_the_whole_content()
    {
        var found = await Check(Repository.Get("input"), Repository.Get("tests", "TinySite", "input"));
        Assert.That(found, Has.Count.GreaterThan(100));
        Assert.That(found.Where(file => file.Value.Length > 0).Select(file => $"{file.Key}: {string.Join("; ", file.Value)}"), Is.Empty);
    }

    [Test]
    public async Task Schemas_agree_with_the_program_about_every_case()
    {
        var names = Directory.EnumerateDirectories(Cases).Where(folder => File.Exists(Path.Join(folder, "expected", "diagnostics.txt"))).ToList();
        var found = await Check([.. names.Select(folder => Path.Join(folder, "input")).Where(Directory.Exists)]);
        var faults = names.SelectMany(folder => Fault().Matches(File.ReadAllText(Path.Join(folder, "expected", "diagnostics.txt"))).Select(match => (File: Path.Join(folder, match.Groups["file"].Value), Code: match.Groups["code"].Value, IsPlaced: match.Groups["line"].Success))).ToList();
        var seen = faults.Where(fault => fault.IsPlaced && Seen.Contains(fault.Code)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(seen.Select(fault => fault.Code).ToHashSet(), Is.EquivalentTo(Seen), "a case for each");
            Assert.That(seen.Where(fault => found.TryGetValue(fault.File, out var messages) && messages.IsEmpty).Select(fault => $"{fault.File} {fault.Code}"), Is.Empty, "refused by the program, accepted by the schema");
            var clean = found.Where(file => faults.All(fault => fault.File != file.Key)).ToList();
            Assert.That(clean, Has.Count.GreaterThan(20));
            Assert.That(clean.Where(file => file.Value.Length > 0).Select(file => $"{file.Key}: {string.Join("; ", file.Value)}"), Is.Empty, "accepted by the program, refused by the schema");
        });
    }

    private static async Task<Dictionary<string, ImmutableArray<string>>> Check(params string[] inputs)
    {
        var found = await Node.Run("Output/check-schemas.mjs", [Repository.Get(".vscode", "schemas"), .. inputs]);
        return found.EnumerateObject().ToDictionary(file => file.Name, file => file.Value.EnumerateArray().Select(message => message.GetString()!).ToImmutableArray());
    }

    [GeneratedRegex("^(?<file>input/[^:\n]+)(?<line>:[0-9]+:[0-9]+)?: (error|warning) (?<code>SS[0-9]{3}): ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fault();
}
