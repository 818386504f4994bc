using StaticSite.Diagnostics;

namespace StaticSite.Tests.Diagnostics;

[Parallelizable(ParallelScope.All)]
internal sealed class SuggestionTests
{
    private static readonly string[] Ids = ["aperture", "arm", "lens-cap", "lens-hood", "ray"];

    [TestCase("apertur", "aperture")]
    [TestCase("Aperture", "aperture")]
    [TestCase("apertrue", "aperture")]
    [TestCase("lens-cup", "lens-cap")]
    [TestCase("lens-hod", "lens-hood")]
    [TestCase("arn", "arm")]
    public void Nearest_is_the_word_that_was_probably_meant(string word, string expected) => Assert.That(Suggestion.Nearest(word, Ids), Is.EqualTo(expected));

    [TestCase("shutter")]
    [TestCase("xyz")]
    [TestCase("")]
    public void Nothing_is_suggested_where_nothing_is_near(string word) => Assert.That(Suggestion.Nearest(word, Ids), Is.Null);

    [Test]
    public void Equal_distances_go_to_the_first_in_order() => Assert.That(Suggestion.Nearest("aray", ["bray", "array", "aras"]), Is.EqualTo("aras"));
}
