using System.Collections.Immutable;
using StaticSite.Binding.Yaml;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Tests.Binding.Yaml;

[Parallelizable(ParallelScope.All)]
internal sealed class YamlReaderTests
{
    [TestCase("key: plain", "plain", 1, 6, 5)]
    [TestCase("key: \"quoted\"", "quoted", 1, 6, 8)]
    [TestCase("key: 'it''s'", "it's", 1, 6, 7)]
    [TestCase("other: x\nkey:   late", "late", 2, 8, 4)]
    [TestCase("key: two\n  lines", "two lines", 1, 6, 3)]
    [TestCase("key: >\n  folded\n  text\n", "folded text\n", 1, 6, 1)]
    [TestCase("key: |\n  as it\n  is\n", "as it\nis\n", 1, 6, 1)]
    [TestCase("key: \"a\\tb\\u0041\"", "a\tbA", 1, 6, 12)]
    [TestCase("key: राजनाथ # comment", "राजनाथ", 1, 6, 6)]
    [TestCase("key: x # no", "x", 1, 6, 1)]
    public void Value_is_read_with_its_place(string yaml, string text, int line, int column, int length)
    {
        var (value, diagnostics) = Read(yaml);
        var scalar = (YamlValue.Scalar)((YamlValue.Mapping)value!).Pairs.Single(pair => pair.Key.Text == "key").Value;
        Assert.That((scalar.Text, scalar.Span.Line, scalar.Span.Column, scalar.Span.Length), Is.EqualTo((text, line, column, length)));
        Assert.That(diagnostics, Is.Empty);
    }

    [Test]
    public void Place_counts_from_the_start_of_the_file_and_not_of_the_document()
    {
        var file = new SourceFile(new("a.md"), "---\nkey: value\n---\n");
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var value = (YamlValue.Mapping)YamlReader.Read(file, 4, 11, diagnostics)!;
        Assert.That(value.Pairs[0].Value.Span, Is.EqualTo(new SourceSpan(file.Path, 2, 6, 5)));
    }

    [TestCase("")]
    [TestCase("# only a comment\n")]
    public void Empty_document_is_nothing_and_no_fault(string yaml)
    {
        var (value, diagnostics) = Read(yaml);
        Assert.That((value, diagnostics.Length), Is.EqualTo(((YamlValue?)null, 0)));
    }

    [TestCase("key: ~", true)]
    [TestCase("key: null", true)]
    [TestCase("key:", true)]
    [TestCase("key: ''", true)]
    [TestCase("key: '~'", false)]
    [TestCase("key: 0", false)]
    public void Value_is_empty_only_where_nothing_was_meant(string yaml, bool isEmpty) =>
        Assert.That(((YamlValue.Scalar)((YamlValue.Mapping)Read(yaml).Value!).Pairs[0].Value).IsEmpty, Is.EqualTo(isEmpty));

    [TestCase("a: 1\nb: 2\na: 3", "SS206", 3, 1)]
    [TestCase("a: &x 1", "SS204", 1, 4)]
    [TestCase("a: !tag 1", "SS204", 1, 4)]
    [TestCase("a: !!python/object:os.system x", "SS204", 1, 4)]
    [TestCase("a: !!]( x", "SS204", 1, 4)]
    [TestCase("b: 1!\na:\n  - !!](", "SS204", 3, 5)]
    [TestCase("a: *x", "SS204", 1, 4)]
    [TestCase("a: b: c", "SS203", 1, 5)]
    [TestCase("a: 1\n---\nb: 2", "SS203", 2, 1)]
    [TestCase("? [a]\n: b", "SS203", 1, 3)]
    [TestCase("a:\n\tb: 1", "SS203", 2, 1)]
    [TestCase("a: \"b\nc: d", "SS203", 1, 4)]
    [TestCase("a: [b", "SS203", 1, 5)]
    [TestCase("a: \"\\q\"", "SS203", 1, 5)]
    [TestCase("a: \"\\u0000\"", "SS102", 1, 5)]
    [TestCase("a: \"\\u202E\"", "SS103", 1, 5)]
    public void Fault_is_reported_once_at_its_place(string yaml, string code, int line, int column)
    {
        var fault = Read(yaml).Diagnostics.Single();
        Assert.That((fault.Code, fault.Span.Line, fault.Span.Column), Is.EqualTo((code, line, column)));
    }

    [Test]
    public void Second_key_is_left_out_and_leads_to_the_first()
    {
        var (value, diagnostics) = Read("a: 1\na: 2");
        Assert.That(((YamlValue.Mapping)value!).Pairs.Select(pair => ((YamlValue.Scalar)pair.Value).Text), Is.EqualTo(new[] { "1" }));
        Assert.That(diagnostics[0].Related.Single().Span.Line, Is.EqualTo(1));
    }

    [TestCase("[")]
    [TestCase("{a: ")]
    [TestCase("- ")]
    public void Bomb_of_nested_lists_is_refused_and_not_followed(string opening)
    {
        var fault = Read(string.Concat(Enumerable.Repeat(opening, 3000)));
        Assert.That(fault.Diagnostics.Select(diagnostic => diagnostic.Code), Has.All.AnyOf("SS203", "SS205").And.Not.Empty);
    }

    private static (YamlValue? Value, ImmutableArray<Diagnostic> Diagnostics) Read(string yaml)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var value = YamlReader.Read(new SourceFile(new("sources/a.yml"), yaml), 0, yaml.Length, diagnostics);
        return (value, diagnostics.ToImmutable());
    }
}
