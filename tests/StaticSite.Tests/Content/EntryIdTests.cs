using StaticSite.Content;

namespace StaticSite.Tests.Content;

[Parallelizable(ParallelScope.All)]
internal sealed class EntryIdTests
{
    [TestCase("a")]
    [TestCase("2-plus-2")]
    [TestCase("pib-2021-11-09")]
    public void Well_formed_id_is_taken(string text) => Assert.That(EntryId.TryParse(text, out var id) ? id.Value : null, Is.EqualTo(text));

    [TestCase("")]
    [TestCase("A")]
    [TestCase("a_b")]
    [TestCase("a b")]
    [TestCase("-a")]
    [TestCase("a-")]
    [TestCase("a--b")]
    [TestCase("é")]
    [TestCase("१")]
    [TestCase("../a")]
    public void Anything_else_is_not(string text) => Assert.That(EntryId.TryParse(text, out _), Is.False);

    [Test]
    public void Id_has_at_most_a_hundred_characters() =>
        Assert.That((EntryId.TryParse(new string('a', 100), out _), EntryId.TryParse(new string('a', 101), out _)), Is.EqualTo((true, false)));

    [TestCase("Some Page", "some-page")]
    [TestCase("Café_No. 5", "cafe-no-5")]
    [TestCase("राजनाथ", null)]
    [TestCase("…", null)]
    public void Nearest_id_of_a_text_is_suggested(string text, string? expected) => Assert.That(EntryId.FromText(text)?.Value, Is.EqualTo(expected));

    [Test]
    public void Nearest_id_of_a_long_text_is_cut_without_a_hyphen_at_the_end() =>
        Assert.That(EntryId.FromText(new string('a', 99) + " bcd")?.Value, Is.EqualTo(new string('a', 99)));
}
