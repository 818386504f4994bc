using StaticSite.Lineage;

namespace StaticSite.Tests.Lineage;

[Parallelizable(ParallelScope.All)]
internal sealed class NameLinesTests
{
    private const double Width = 200;
    private const string LongName = "Agreement on the exchange of lenses, caps and many other things of glass and of brass";

    [Test]
    public void A_short_name_stays_on_one_line() => Assert.That(NameLines.Of("A lens", "LNS", Width), Is.EqualTo(new[] { "A lens" }));

    [Test]
    public void A_longer_name_is_broken_between_words() =>
        Assert.That(NameLines.Of("Agreement on the exchange of lenses", null, Width), Is.EqualTo(new[] { "Agreement on the", "exchange of lenses" }));

    [Test]
    public void A_name_too_long_gives_way_to_its_abbreviation() =>
        Assert.That(NameLines.Of(LongName, "AELC", Width), Is.EqualTo(new[] { "AELC" }));

    [Test]
    public void A_name_too_long_without_abbreviation_is_cut()
    {
        var lines = NameLines.Of(LongName, null, Width);
        Assert.That(lines.Take(2), Is.EqualTo(new[] { "Agreement on the", "exchange of lenses, caps" }));
        Assert.That(lines, Has.Length.EqualTo(NameLines.MaxLines));
        Assert.That(lines[^1], Does.StartWith("and many").And.EndWith("…"));
    }

    [TestCase("Donaudampfschifffahrtsgesellschaftskapitän")]
    [TestCase("राजनाथराजनाथराजनाथराजनाथराजनाथराजनाथराजनाथ")]
    [TestCase("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字")]
    public void A_word_longer_than_a_line_is_cut_between_letters(string word)
    {
        var line = NameLines.Of(word, null, Width).Single();
        Assert.That(line, Does.EndWith("…"));
        Assert.That(word, Does.StartWith(line[..^1]));
        Assert.That(NameLines.Measure(line), Is.LessThanOrEqualTo(Width));
    }
}
