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

    [TestCase("apertur", "aperture", true)]
    [TestCase("Lens_Cap", "lens-cap", true)]
    [TestCase("“aperture”", "aperture", true)]
    [TestCase("arn", "arm", false)]
    public void A_suggestion_is_sure_where_a_slip_explains_it(string word, string expected, bool isSure) =>
        Assert.That(Suggestion.Find(word, Ids), Is.EqualTo(new Suggestion(expected, isSure)));

    [TestCase("dialog", "dialogue")]
    [TestCase("defense-organization", "defence-organisation")]
    [TestCase("harbor", "harbour")]
    public void Another_spelling_is_sure(string word, string meant) =>
        Assert.That(Suggestion.Find(word, [meant, "dialect", "harper"]), Is.EqualTo(new Suggestion(meant, true)));

    [TestCase("x-8a", "x-8b", false)]
    [TestCase("mh-60s-order", "mh-60r-order", false)]
    [TestCase("ceca", "beca", false)]
    [TestCase("mq9b", "mq-9b", true)]
    [TestCase("BECA", "beca", true)]
    [TestCase("sea-washed-towr-1882", "sea-washed-tower-1882", true)]
    public void Another_designation_or_abbreviation_is_another_thing(string word, string candidate, bool isSame) => Assert.That(Suggestion.IsNoOther(word, candidate), Is.EqualTo(isSame));

    [Test]
    public void Another_number_is_never_sure() => Assert.That(Suggestion.Find("report-2018", ["report-2019"]), Is.EqualTo(new Suggestion("report-2019", false)));

    [Test]
    public void What_is_as_near_as_something_else_is_not_sure() => Assert.That(Suggestion.Find("lens-cop", ["lens-cap", "lens-cup"])!.IsSure, Is.False);

    [Test]
    public void Equal_distances_go_to_the_first_in_order() => Assert.That(Suggestion.Nearest("aray", ["bray", "array", "aras"]), Is.EqualTo("aras"));
}
