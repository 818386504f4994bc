using System.Text;
using System.Text.Json;
using StaticSite.Comparing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Comparing;

/// <summary>What a digest says of each kind of change, word for word. <c>UPDATE_EXPECTED=1 dotnet test</c> writes it anew.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DigestTests
{
    private static string Approved { get; } = Path.Combine(Repository.Root, "tests", "StaticSite.Tests", "Comparing", "Approved");

    [TestCaseSource(typeof(DigestCases), nameof(DigestCases.All))]
    public void Change_is_told_as_approved(string name, object old, object now)
    {
        var digest = SiteComparer.Compare(Read((TestInput)old), Read((TestInput)now));

        Compare(name + ".md", DigestMarkdown.Write(digest));
        Compare(name + ".json", Encoding.UTF8.GetString(DigestJson.Write(digest)));
    }

    [Test]
    public void Every_kind_of_change_is_told_in_some_case()
    {
        var told = Directory.EnumerateFiles(Approved, "*.json")
            .SelectMany(path => JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("changes").EnumerateArray())
            .Select(change => change.GetProperty("change").GetString());
        Assert.That(Enum.GetNames<ChangeKind>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName), Is.SubsetOf(told.Distinct()));
    }

    [Test]
    public void Approved_files_belong_to_cases() => Assert.That(
        Directory.EnumerateFiles(Directory.CreateDirectory(Approved).FullName).Select(path => Path.GetFileNameWithoutExtension(path)).Distinct(),
        Is.EquivalentTo(DigestCases.All.Select(item => (string)item.Arguments[0]!)));

    [Test]
    public void Outside_of_code_there_are_only_plain_words()
    {
        foreach (var line in Directory.EnumerateFiles(Approved, "*.md").SelectMany(File.ReadLines))
        {
            Assert.That(System.Text.RegularExpressions.Regex.Replace(line, "`[^`]*`", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)), Does.Match(@"^(### |- |\*\*)?[A-Za-z0-9 ,;:]*(\*\*)?$"));
        }
    }

    [Test]
    public void Long_digest_is_cut_and_says_so()
    {
        var old = new TestInput();
        var now = new TestInput().WithEvents([.. Enumerable.Range(0, 300).Select(number => ($"event-{number}-{new string('x', 80)}", "2018", $"  place: {new string('y', 2000)}\n"))]);

        var text = DigestMarkdown.Write(SiteComparer.Compare(Read(old), Read(now)));

        Assert.That(text.Length, Is.LessThan(60_000));
        Assert.That(text, Does.Contain("pages new").And.EndsWith("more\n"));
        Assert.That(text.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)), Is.EqualTo(DigestMarkdown.MostLines + 1));
    }

    [Test]
    public void Published_data_say_the_same_as_the_input_they_were_made_from_but_for_the_texts()
    {
        var moved = DigestCases.All.Single(item => (string)item.Arguments[0]! == "event-was-renamed-and-moved");
        var (old, now) = ((TestInput)moved.Arguments[1]!, (TestInput)moved.Arguments[2]!);

        var digest = SiteComparer.Compare(ReadData(old), ReadData(now));

        Assert.That(DigestMarkdown.Write(digest), Is.EqualTo(File.ReadAllText(Path.Combine(Approved, "event-was-renamed-and-moved.md"))));
    }

    [Test]
    public void Manifests_tell_which_addresses_changed()
    {
        var old = new TestInput().WithArticle("one", "Text.").Build().Output.Published;
        var now = new TestInput().WithArticle("two", "Text.").Build().Output.Published;

        var digest = SiteComparer.Compare(SiteSnapshot.OfManifest(old), SiteSnapshot.OfManifest(now));

        Assert.That(DigestMarkdown.Write(digest), Does.Contain("- The address `/articles/one/` is gone and leads nowhere\n").And.Contain("- Article `Title of two` is new\n"));
    }

    [Test]
    public void Site_does_not_differ_from_itself_whatever_the_order_of_its_files()
    {
        var files = InputFolder.Read(Repository.Input);
        var digest = SiteComparer.Compare(SnapshotBuilder.Read(files, new ModelTheme()).Value!, SnapshotBuilder.Read(files.Reverse(), new ModelTheme()).Value!);
        Assert.That(digest.IsEmpty, Is.True);
    }

    [Test]
    public void Content_that_cannot_be_read_is_not_compared()
    {
        var snapshot = SnapshotBuilder.Read(new TestInput().With("timeline/a.yml", "- id: [").Files, new ModelTheme());
        Assert.That(snapshot.Value, Is.Null);
        Assert.That(snapshot.Diagnostics, Is.Not.Empty);
    }

    [TestCase("{}")]
    [TestCase("""[{"id": "lens", "facts": [{"label": 1}]}]""")]
    [TestCase("""[{"id": 1}]""")]
    [TestCase("[")]
    public void Anything_else_is_no_data_set(string json)
    {
        var manifest = new TestInput().WithArticle("lens", "Text.").Build().Output.Published;
        Assert.That(() => SiteSnapshot.OfDataSet(manifest, [Encoding.UTF8.GetBytes(json)]), Throws.TypeOf<FormatException>());
    }

    private static SiteSnapshot Read(TestInput input) => SnapshotBuilder.Read(input.Files, new ModelTheme()).Value!;

    private static SiteSnapshot ReadData(TestInput input)
    {
        var result = input.Build();
        Assert.That(result.Diagnostics.Where(fault => fault.Severity == StaticSite.Diagnostics.Severity.Error), Is.Empty);
        var files = result.Output.ToFiles().GetAwaiter().GetResult();
        return SiteSnapshot.OfDataSet(result.Output.Published, SiteSnapshot.DataFileNames.Select(name => (ReadOnlyMemory<byte>)files["data/" + name]));
    }

    private static void Compare(string file, string actual)
    {
        var path = Path.Combine(Approved, file);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Approved);
            File.WriteAllText(path, actual);
        }

        Assert.That(File.Exists(path) ? File.ReadAllText(path) : null, Is.EqualTo(actual));
    }
}
