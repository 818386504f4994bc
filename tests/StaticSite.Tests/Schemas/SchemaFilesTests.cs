using System.Text.Json;
using StaticSite.Binding.Shapes;
using StaticSite.Loading;
using StaticSite.Schemas;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Schemas;

[Parallelizable(ParallelScope.All)]
internal sealed class SchemaFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".vscode", "schemas");

    private static IEnumerable<FileRole> Roles => Enum.GetValues<FileRole>().Where(role => role is not (FileRole.Unknown or FileRole.Asset));

    private static IEnumerable<TestCaseData> RequiredKeys =>
        Roles.Where(role => role != FileRole.Site).SelectMany(role => RecordShapes.Get(role).Keys.Where(key => key.Name != "id").Select(key => new TestCaseData(role, key.Name, key.IsRequired)));

    [Test]
    public void Committed_schemas_are_the_ones_that_the_program_writes()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach (var file in SchemaFiles.All)
            {
                File.WriteAllText(Path.Combine(Folder, file.Name), file.Text);
            }
        }

        Assert.That(Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), Is.EqualTo(SchemaFiles.All.Select(file => file.Name)));
        foreach (var file in SchemaFiles.All)
        {
            Assert.That(File.ReadAllText(Path.Combine(Folder, file.Name)), Is.EqualTo(file.Text), $"run `static-site schema`: {file.Name} is out of date");
        }
    }

    [TestCaseSource(nameof(Roles))]
    public void Every_place_of_content_has_a_schema(FileRole role) =>
        Assert.That(SchemaFiles.All.Select(file => file.Name), Has.One.EqualTo(SchemaFiles.GetName(role)));

    [TestCaseSource(nameof(Roles))]
    public void Editor_finds_the_schema_of_every_data_file(FileRole role)
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")));
        var wired = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString());
        var place = role == FileRole.Site ? "**/input/site.yml" : $"**/input/{InputLayout.GetFolder(role)}/*.{{yml,yaml}}";
        Assert.That(wired.GetValueOrDefault($"./.vscode/schemas/{SchemaFiles.GetName(role)}"), InputLayout.IsMarkdown(role) ? Is.Null : Is.EqualTo(place));
    }

    [Test]
    public void Data_files_name_their_schema_in_their_first_line()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Input, "*.yml", SearchOption.AllDirectories))
        {
            var named = File.ReadLines(path).First().Split("$schema=")[^1];
            Assert.That(Path.GetFullPath(named, Path.GetDirectoryName(path)!), Is.EqualTo(Path.Combine(Folder, SchemaFiles.GetName(InputLayout.GetRole(new(Path.GetRelativePath(Repository.Input, path).Replace('\\', '/')))))), path);
        }
    }

    [TestCaseSource(nameof(RequiredKeys))]
    public void Key_is_required_by_the_binder_exactly_where_the_shape_says_so(FileRole role, string key, bool isRequired)
    {
        var place = InputLayout.IsMarkdown(role) ? "a-file.md" : "a-file.yml";
        var keys = string.Concat(RecordShapes.Get(role).Keys.Where(other => other.Name != "id" && other.Name != key && other.IsRequired).Select(other => $"  {Example(other)}\n"));
        var text = InputLayout.IsMarkdown(role) ? $"---\n{keys.Replace("\n  ", "\n", StringComparison.Ordinal).TrimStart()}---\n\nText.\n" : $"- id: a-record\n{keys}";
        var faults = new TestInput().With($"{InputLayout.GetFolder(role)}/{place}", text).Bind().Diagnostics;
        Assert.That(faults.Select(fault => fault.Code), isRequired ? Has.Exactly(1).Items : Is.Empty);
        Assert.That(faults.All(fault => fault.Code is "SS208" or "SS217" or "SS218"));
    }

    private static string Example(Key key) => $"{key.Name}: " + key switch
    {
        { Type: KeyType.Date } => "2001",
        { Type: KeyType.Citations } => "[base-primary]",
        { Type: KeyType.Word } => key.Words[0],
        { Items: not null } => "[{claim: One., sources: [base-primary]}, {claim: Two., sources: [base-news]}]",
        _ => "Some words",
    };
}
