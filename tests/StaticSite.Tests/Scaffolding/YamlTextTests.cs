using FsCheck;
using FsCheck.Fluent;
using StaticSite.Binding.Yaml;
using StaticSite.Scaffolding;
using StaticSite.Sources;

namespace StaticSite.Tests.Scaffolding;

[Parallelizable(ParallelScope.All)]
internal sealed class YamlTextTests
{
    [TestCase("Plain words, and more", "Plain words, and more")]
    [TestCase("a: b", "\"a: b\"")]
    [TestCase("2+2 Dialogue: first", "\"2+2 Dialogue: first\"")]
    [TestCase("12:30", "\"12:30\"")]
    [TestCase("null", "\"null\"")]
    [TestCase("Yes", "\"Yes\"")]
    [TestCase("1984", "\"1984\"")]
    [TestCase("say \"it\" \\ now", "\"say \\\"it\\\" \\\\ now\"")]
    [TestCase("two\n- lines: here\r\n\tand\u0000 \u202Emore\uD800", "\"two - lines: here and more\"")]
    [TestCase("", "\"\"")]
    public void Text_is_quoted_only_where_it_must_be(string text, string expected) => Assert.That(YamlText.Write(text), Is.EqualTo(expected));

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Any_text_is_read_as_what_was_written() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
        Gen.Elements("", "- ", "? ", "---\n", "&a ", "*a", "!tag ", "| ", "> ", "# ", "a: ", "[", "{", "'", "\"", "%", "@", "`", "TODO(", "\n  date: 1\n- id: evil\n").ToArbitrary(),
        (text, start) => IsRead(start + text) && IsRead(text + start) && IsRead(text + start + text));

    private static bool IsRead(string text)
    {
        var clean = CleanText.OneLine(text);
        var file = new SourceFile(new("timeline/a.yml"), $"- id: a\n  title: {YamlText.Write(text)}\n  list: [{YamlText.Write("a")}]\n");
        var faults = System.Collections.Immutable.ImmutableArray.CreateBuilder<StaticSite.Diagnostics.Diagnostic>();
        var value = YamlReader.Read(file, 0, file.Text.Length, faults);
        return faults.Count == 0 && value is YamlValue.Sequence { Items: [YamlValue.Mapping { Pairs: [_, { Value: YamlValue.Scalar title }, _] }] } && title.Text == clean;
    }
}
