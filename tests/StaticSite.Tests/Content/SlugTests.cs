using StaticSite.Content;

namespace StaticSite.Tests.Content;

[Parallelizable(ParallelScope.All)]
internal sealed class SlugTests
{
    [TestCase("What it says", "what-it-says")]
    [TestCase("  A – B  ", "a-b")]
    [TestCase("Café Ünïcode", "cafe-unicode")]
    [TestCase("India's share", "indias-share")]
    [TestCase("India’s share", "indias-share")]
    [TestCase("100 % (of it)", "100-of-it")]
    [TestCase("राजनाथ सिंह", "राजनाथ-सिंह")]
    [TestCase("Ισχύς", "ισχυς")]
    [TestCase("İstanbul IĞDIR", "istanbul-igdir")]
    [TestCase("?!", "")]
    public void Slug_keeps_letters_and_digits_of_every_script(string text, string expected) => Assert.That(Slug.Create(text), Is.EqualTo(expected));

    [TestCase("ᄀ'ᅡ")]
    [TestCase("-a--b-")]
    [TestCase("ﬁne ẞ K")]
    public void Slug_of_a_slug_is_the_slug(string text) => Assert.That(Slug.Create(Slug.Create(text)), Is.EqualTo(Slug.Create(text)));

    [TestCase("Défense", "defense")]
    [TestCase("COMCASA", "comcasa")]
    [TestCase("हिंदी", "हिंदी")]
    public void Folding_makes_spellings_meet(string text, string expected) => Assert.That(Slug.Fold(text), Is.EqualTo(expected));
}
