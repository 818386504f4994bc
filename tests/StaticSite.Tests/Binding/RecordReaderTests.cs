using StaticSite.Binding;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Sources;

namespace StaticSite.Tests.Binding;

[Parallelizable(ParallelScope.All)]
internal sealed class RecordReaderTests
{
    private static readonly RecordShape Shape = new("a record",
    [
        new("title", KeyType.Text, "a title") { IsRequired = true },
        new("kind", KeyType.Word, "a kind") { Words = ["document", "dialogue"] },
        new("when", KeyType.Date, "a day"),
        new("size", KeyType.Number, "a size") { Bounds = (1, 7) },
        new("hue", KeyType.Number, "a colour") { Bounds = (1, 7) },
        new("flag", KeyType.Flag, "yes or no"),
        new("short", KeyType.Text, "a sentence") { IsRequired = true },
        new("tiles", KeyType.Text, "what the roof has"),
    ]);

    [TestCase("flag: true", true)]
    [TestCase("flag: false", false)]
    [TestCase("flag: \"true\"", null)]
    [TestCase("flag: yes", null)]
    [TestCase("other: x", null)]
    public void Flag_is_plain_true_or_false(string yaml, bool? expected) => Assert.That(Open(yaml).Flag("flag"), Is.EqualTo(expected));

    [TestCase("1", 1)]
    [TestCase("7", 7)]
    [TestCase("0", null)]
    [TestCase("8", null)]
    [TestCase("-1", null)]
    [TestCase("1.5", null)]
    [TestCase("१", null)]
    [TestCase("one", null)]
    public void Number_is_a_whole_one_within_its_bounds(string text, int? expected) => Assert.That(Open("hue: " + text).Number("hue"), Is.EqualTo(expected));

    [TestCase("https://example.org/a?b=c#d", true)]
    [TestCase("http://example.org", true)]
    [TestCase("HTTPS://EXAMPLE.ORG", true)]
    [TestCase("https://भारत.example/", true)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("java\tscript:alert(1)", false)]
    [TestCase("data:text/html,x", false)]
    [TestCase("//example.org", false)]
    [TestCase("https:example.org", false)]
    [TestCase("https:/example.org", false)]
    [TestCase("https://me@example.org/", false)]
    [TestCase("https://example.org/a b", false)]
    [TestCase("https://example.org/\"onclick", false)]
    [TestCase("https://", false)]
    [TestCase("ftp://example.org/", false)]
    public void Address_is_whole_and_of_the_web(string address, bool isAllowed) => Assert.That(WebAddress.IsAllowed(address), Is.EqualTo(isAllowed));

    [TestCase("mailto:a@example.org", true)]
    [TestCase("mailto:", false)]
    [TestCase("mailto:a b", false)]
    public void Running_text_may_link_to_mail_too(string address, bool isAllowed) => Assert.That(WebAddress.IsAllowedLink(address), Is.EqualTo(isAllowed));

    [Test]
    public void Every_fault_of_a_record_is_reported_in_one_run()
    {
        var record = Open("titel: A\nkind: dokument\nwhen: soon\nsize: 9\n");
        record.RequiredText("title");
        record.Word("kind");
        record.Date("when");
        record.Number("size");
        record.RequiredText("short");
        record.Finish();
        Assert.That(Codes(record), Is.EqualTo(new[] { "SS211", "SS214", "SS219", "SS207", "SS208" }));
    }

    [Test]
    public void Unknown_key_suggests_only_keys_that_are_not_there_yet()
    {
        var record = Open("title: A\ntitles: B\n");
        record.RequiredText("title");
        record.Finish();
        Assert.That(record.Scope.Diagnostics.Single().Help, Is.EqualTo("did you mean `tiles`?"));
    }

    [Test]
    public void Value_with_a_fault_is_not_missing_too()
    {
        var record = Open("title: [a]\n");
        record.RequiredText("title");
        record.Finish();
        Assert.That(Codes(record), Is.EqualTo(new[] { "SS209" }));
    }

    [Test]
    public void Blank_is_reported_once_at_its_place_and_is_not_missing_too()
    {
        var record = Open("title: \"See TODO(the name)\"\nkind: TODO(document or dialogue)\n");
        record.RequiredText("title");
        record.Word("kind");
        record.Finish();
        Assert.That(
            record.Scope.Diagnostics.Select(fault => (fault.Code, fault.Span.Line, fault.Span.Column, fault.Span.Length)),
            Is.EqualTo(new[] { ("SS231", 1, 13, 14), ("SS231", 2, 7, 26) }));
        Assert.That(record.Scope.IsIncomplete, "what is missing elsewhere may be what is still to be written");
    }

    [Test]
    public void Key_that_the_shape_does_not_name_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Open("title: A").Text("colour"));

    [Test]
    public void Key_of_another_type_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Open("title: A").Date("title"));

    private static IEnumerable<string> Codes(RecordReader record) => record.Scope.Diagnostics.Select(diagnostic => diagnostic.Code);

    private static RecordReader Open(string yaml)
    {
        var scope = new FileScope(new SourceFile(new("timeline/a.yml"), yaml), new StatementRule([]));
        return new RecordReader((YamlValue.Mapping)YamlReader.Read(scope.File, 0, yaml.Length, scope.Diagnostics)!, scope, Shape);
    }
}
