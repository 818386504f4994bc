using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Rendering.Data;
using StaticSite.Tests.Properties;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering.Data;

[Parallelizable(ParallelScope.All)]
internal sealed class CsvTableTests
{
    [Test]
    public void Any_values_are_read_back_as_they_were() => Prop.ForAll(TextGenerators.Text(), TextGenerators.Text(), (one, two) =>
        CsvText.Read(Write(one, two)) is [["a", "b"], var row] && row[0] == one && row[1] == two).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+91 11", "'+91 11")]
    [TestCase("-", "'-")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("\r=1", "\"'\r=1\"")]
    [TestCase("'quoted'", "''quoted'")]
    [TestCase("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\"")]
    [TestCase("a = b", "a = b")]
    [TestCase("", "")]
    public void No_value_begins_as_a_formula(string value, string expected)
    {
        var text = new StringBuilder();
        CsvTable.AppendValue(text, value);
        Assert.That(text.ToString(), Is.EqualTo(expected));
    }

    private static string Write(string one, string two) =>
        new CsvTable("t", "", [new("a", "string", ""), new("b", "string", "")], () => [[one, two]]).Write();
}
