using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Scaffolding;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Scaffolding;

/// <summary>Holds the forms of <c>.github/ISSUE_TEMPLATE</c> and what is made of their answers together.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class IssueFormTests
{
    private static readonly Dictionary<EntryKind, RecordShape> Shapes = new()
    {
        [EntryKind.Event] = RecordShapes.Event,
        [EntryKind.Source] = RecordShapes.Source,
        [EntryKind.Term] = RecordShapes.Term,
        [EntryKind.Dispute] = RecordShapes.Dispute,
    };

    private static IEnumerable<EntryKind> Kinds => Shapes.Keys;

    private static IEnumerable<string> Hostile =>
    [
        "x\n- id: evil\n  title: evil", "x\"\n  state: confirmed\n  extra: \"", "': { [ *a &b !c | > %", "\u0000\u0007\u001b[31m\u202Eevil\uFEFF\uD800", "---\n...\n--- !evil",
        "Words\n### State\n\ndisputed\n\n### Date\n\n1900", "<script>alert(1)</script> [x](javascript:alert(1))", "TODO(x) ]]>}}{{", new string('A', 60_000), "# comment: yes\t\ttab", "a: b # c", "\\x41\\u0000\\\"",
    ];

    [TestCaseSource(nameof(Kinds))]
    public void Form_asks_what_a_record_needs_in_its_own_words(EntryKind kind)
    {
        var questions = IssueDraft.Questions(Shapes[kind]).ToDictionary(question => question.Name, question => question.Key);
        var fields = ReadForm(kind);
        foreach (var field in fields)
        {
            Assert.That(questions, Contains.Key(field.Id), "a question that no key answers");
            Assert.That(Slug.Create(field.Label), Is.EqualTo(field.Id), "the heading of an answer says which key it is for");
            Assert.That(field.IsRequired, Is.EqualTo(questions[field.Id]?.IsRequired ?? false), field.Id);
            Assert.That(field.Options, Is.EqualTo(questions[field.Id]?.Words ?? []), field.Id);
        }

        var needed = Shapes[kind].Keys.Where(key => key.IsRequired && key.Name != "id").SelectMany(key => key.Items is null ? [key.Name] : key.Items.Keys.Where(item => item.IsRequired).SelectMany(item => Enumerable.Range(1, key.MinItems).Select(number => $"{item.Name}-{number}")));
        Assert.That(needed, Is.SubsetOf(fields.Select(field => field.Id)));
    }

    [Test]
    public void Every_form_but_that_for_corrections_makes_a_record()
    {
        var names = Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.That(names, Is.EqualTo(new[] { "config", "correction", "dispute", "event", "source", "term" }));
        Assert.That(ReadForm("correction").Select(field => field.IsRequired), Is.All.True);
    }

    [TestCaseSource(nameof(Kinds))]
    public void Filled_form_becomes_a_record_without_a_fault(EntryKind kind)
    {
        var answers = ReadForm(kind).ToDictionary(field => field, field => Answer(field, kind));
        var markdown = ToMarkdown(answers);
        var made = Make(new TestInput(), kind, markdown);
        Assert.That(made.Blanks, Is.Zero, made.Text);
        var input = new TestInput();
        Assert.That(input.With(made).FindFaults(), Is.Empty, made.Text);
        Assert.That(Make(new TestInput(), kind, JsonSerializer.Serialize(new { title = "Ignored", body = markdown })).Text, Is.EqualTo(made.Text));
        Assert.That(Make(new TestInput(), kind, JsonSerializer.Serialize(answers.ToDictionary(pair => pair.Key.Id, pair => pair.Value))).Text, Is.EqualTo(made.Text));
    }

    [TestCaseSource(nameof(Kinds))]
    public void Answers_left_out_become_blanks_where_a_record_needs_them(EntryKind kind)
    {
        var answers = ReadForm(kind).ToDictionary(field => field, field => field.Id is "title" or "term" or "question" ? "A name" : "_No response_");
        var input = new TestInput();
        var made = Make(input, kind, ToMarkdown(answers));
        Assert.That(input.With(made).FindFaults(), Is.Empty, made.Text);
        Assert.That(made.Blanks, Is.GreaterThan(0).And.EqualTo(input.CountBlanks()), made.Text);
    }

    [Test]
    public void Names_become_ids_and_what_nobody_knows_a_blank_that_says_it()
    {
        var input = new TestInput().WithArticle("the-pact", "Text.", "abbreviation: TP\n").With("sources/more.yml", "- id: paper\n  title: A title, with a comma\n  publisher: P\n  url: https://example.org/a,b\n  accessed: 2020-01-01\n  kind: news\n");
        var text = Make(input, EntryKind.Event, "### Title\n\nSigned\n\n### Date\n\n6 September 2018\n\n### Articles\n\nTP, Title of the-pact, Nobody\n\n### Tracks\n\nTrack One\n\n### State\n\nSingle source\n\n### Sources\n\n- https://example.org/a,b, p. 4\n- [@base-primary, para 1]\n* A title, with a comma\nhttps://example.org/unknown\n").Text;
        Assert.That(text, Does.Contain("  date: 2018-09-06\n").And.Contain("  tracks: [track-one]\n").And.Contain("  state: single-source\n")
            .And.Contain("[the-pact, TODO(").And.Contain("given was “Nobody”")
            .And.Contain("    - paper, p. 4\n    - base-primary, para 1\n    - paper\n    - TODO(the id of a source, and after a comma the place in it where you know it; given was “https://example.org/unknown”)\n"));
    }

    [Test]
    public void Hostile_answers_stay_inside_their_values([ValueSource(nameof(Kinds))] EntryKind kind, [ValueSource(nameof(Hostile))] string hostile)
    {
        foreach (var field in ReadForm(kind))
        {
            var answers = ReadForm(kind).ToDictionary(other => other, other => other == field ? hostile : Answer(other, kind));
            var input = new TestInput();
            var before = input.Bind().Value.Entries.Length;
            var made = Make(input, kind, ToMarkdown(answers));
            var bound = input.With(made).Bind();
            Assert.That(bound.Value.Entries, Has.Length.EqualTo(before + 1));
            Assert.That(bound.Diagnostics.Select(fault => fault.Code).Intersect(["SS101", "SS102", "SS103", "SS201", "SS202", "SS203", "SS204", "SS205", "SS206", "SS207", "SS209"]), Is.Empty, made.Text);
            Assert.That(made.Text.Any(character => char.IsControl(character) && character != '\n'), Is.False);
        }
    }

    [TestCase("nothing of a form", "answers no question")]
    [TestCase("{\"a\":", "not JSON")]
    [TestCase("### Date\n\n2018", "does not answer the question `title`")]
    public void Text_that_is_no_form_is_refused(string text, string message) =>
        Assert.That(() => Make(new TestInput(), EntryKind.Event, text), Throws.TypeOf<ScaffoldException>().With.Message.Contains(message));

    [Test]
    public void Text_longer_than_any_issue_is_refused() =>
        Assert.That(() => Make(new TestInput(), EntryKind.Event, "### Title\n\n" + new string('a', 300_000)), Throws.TypeOf<ScaffoldException>().With.Message.Contains("300011 characters"));

    private static string Folder => Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE");

    private static ScaffoldResult Make(TestInput input, EntryKind kind, string issue) => input.Make(new ScaffoldRequest(kind, Scaffolded.Today) { Issue = issue });

    // As GitHub writes the body of an issue.
    private static string ToMarkdown(Dictionary<Field, string> answers) => string.Join("\n\n", answers.Select(pair => $"### {pair.Key.Label}\n\n{pair.Value}"));

    private static string Answer(Field field, EntryKind kind) => field.Id switch
    {
        "date" => "2018-09-06",
        "url" or "archive" => "https://example.org/?a=b#c",
        "sources" or "sources-1" or "sources-2" => "base-primary, p. 4\nbase-news",
        "tracks" => "Track one",
        "articles" or "people" => "_No response_",
        "see-also" or "touches" => kind == EntryKind.Term ? "_No response_" : "Test site",
        "language" => "en",
        "state" => field.Options[0],
        "text" => "It was signed in 2018.[@base-primary]\n\n## More\n\nText.",
        _ => field.Options.IsEmpty ? $"Some words: \"{field.Id}\"" : field.Options[0],
    };

    private static List<Field> ReadForm(EntryKind kind) => ReadForm(kind.ToString().ToLowerInvariant());

    private static List<Field> ReadForm(string name)
    {
        var file = new SourceFile(new("form.yml"), File.ReadAllText(Path.Combine(Folder, name + ".yml")));
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var form = (YamlValue.Mapping)YamlReader.Read(file, 0, file.Text.Length, faults)!;
        Assert.That(faults, Is.Empty);
        return [.. ((YamlValue.Sequence)Get(form, "body")!).Items.Cast<YamlValue.Mapping>().Select(ToField)];
    }

    private static Field ToField(YamlValue.Mapping item)
    {
        var attributes = (YamlValue.Mapping)Get(item, "attributes")!;
        var isRequired = Get(item, "validations") is YamlValue.Mapping rules && Get(rules, "required") is YamlValue.Scalar { Text: "true" };
        return new(Words(item, "id"), Words(attributes, "label"), isRequired, [.. (Get(attributes, "options") as YamlValue.Sequence)?.Items.Cast<YamlValue.Scalar>().Select(option => option.Text) ?? []]);
    }

    private static string Words(YamlValue.Mapping map, string key) => ((YamlValue.Scalar)Get(map, key)!).Text;

    private static YamlValue? Get(YamlValue.Mapping map, string key) => map.Pairs.FirstOrDefault(pair => pair.Key.Text == key).Value;

    private sealed record Field(string Id, string Label, bool IsRequired, ImmutableArray<string> Options);
}
