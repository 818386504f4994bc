using StaticSite.Content;
using StaticSite.Linking;

namespace StaticSite.Tests.Linking;

[Parallelizable(ParallelScope.All)]
internal sealed class NameMatcherTests
{
    private static readonly NameMatcher Matcher = NameMatcher.Create(
    [
        .. new[] { "lens", "Lens hood", "ISO", "ISO-8859", "aperture", "f-stop", "2+2", "Depth of Field", "C++", "भारत", "iDEX" }
            .Select(name => (name, default(EntryId))),
    ]);

    [TestCase("a lens here", "lens")]
    [TestCase("A Lens here", "Lens")]
    [TestCase("a LENS here", "LENS")]
    [TestCase("a lens hood here", "lens hood")]
    [TestCase("lens", "lens")]
    [TestCase("(lens)", "lens")]
    [TestCase("the lens's edge", "lens")]
    [TestCase("the lens, then", "lens")]
    [TestCase("the ISO value", "ISO")]
    [TestCase("in ISO-8859 text", "ISO-8859")]
    [TestCase("an f-stop more", "f-stop")]
    [TestCase("the 2+2 talks", "2+2")]
    [TestCase("some depth of field", "depth of field")]
    [TestCase("ISO - the value", "ISO")]
    [TestCase("by iDEX and", "iDEX")]
    [TestCase("यह भारत है", "भारत")]
    public void Name_is_found_as_a_word(string text, string expected) => Assert.That(Find(text), Is.EqualTo(expected));

    [TestCase("lenses")]
    [TestCase("freelens")]
    [TestCase("lens2")]
    [TestCase("the iso value")]
    [TestCase("by IDEX and")]
    [TestCase("ISO-9001")]
    [TestCase("non-ISO")]
    [TestCase("ISO+2")]
    [TestCase("भारती")]
    [TestCase("महाभारत")]
    [TestCase("")]
    public void Part_of_another_word_is_not(string text) => Assert.That(Find(text), Is.Null);

    [Test]
    public void Longest_name_wins_where_two_begin_at_the_same_place()
    {
        Assert.That(Find("lens hood"), Is.EqualTo("lens hood"));
        Assert.That(Find("lens hoods"), Is.EqualTo("lens"));
    }

    [Test]
    public void Search_goes_on_after_a_position() => Assert.That(Matcher.FindNext("lens and lens", 1)?.Start, Is.EqualTo(9));

    private static string? Find(string text) => Matcher.FindNext(text, 0) is { } match ? text.Substring(match.Start, match.Length) : null;
}
