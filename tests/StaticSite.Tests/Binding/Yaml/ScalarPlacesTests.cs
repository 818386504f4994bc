using System.Collections.Immutable;
using StaticSite.Binding.Yaml;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Tests.Binding.Yaml;

[Parallelizable(ParallelScope.All)]
internal sealed class ScalarPlacesTests
{
    [TestCase("plain MARK")]
    [TestCase("plain\n  over two MARK")]
    [TestCase("plain\n\n  after an empty line MARK")]
    [TestCase("'single ''quoted'' MARK'")]
    [TestCase("\"double \\\"quoted\\\" \\u0041\\x41\\t MARK\"")]
    [TestCase("\"double\n  over two MARK\"")]
    [TestCase(">\n  folded\n  text MARK\n")]
    [TestCase(">-\n  folded\n\n  text MARK\n")]
    [TestCase("|\n  as\n    it is MARK\n")]
    public void Each_letter_is_found_where_it_was_written(string written)
    {
        var file = new SourceFile(new("a.yml"), "key: " + written);
        var mapping = (YamlValue.Mapping)YamlReader.Read(file, 0, file.Text.Length, ImmutableArray.CreateBuilder<Diagnostic>())!;
        var scalar = (YamlValue.Scalar)mapping.Pairs[0].Value;
        var places = ScalarPlaces.Find(file.Text, scalar);
        Assert.That(places?[scalar.Text.IndexOf("MARK", StringComparison.Ordinal)], Is.EqualTo(file.Text.IndexOf("MARK", StringComparison.Ordinal)));
    }
}
