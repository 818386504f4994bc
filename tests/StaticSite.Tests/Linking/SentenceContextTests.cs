using StaticSite.Linking;

namespace StaticSite.Tests.Linking;

[Parallelizable(ParallelScope.All)]
internal sealed class SentenceContextTests
{
    [TestCase("First one. The LENS is here. Last one.", "The ", " is here.")]
    [TestCase("The LENS", "The ", "")]
    [TestCase("LENS caps. Then more.", "", " caps.")]
    [TestCase("Is it so? The LENS! Yes.", "The ", "!")]
    [TestCase("The U.S. LENS of No. 5 is here. Last.", "The U.S. ", " of No. 5 is here.")]
    [TestCase("It began in 2018. The LENS came.", "The ", " came.")]
    [TestCase("यह है। एक LENS है। अंत।", "एक ", " है।")]
    public void Mention_stands_in_its_own_sentence(string paragraph, string before, string after) => Assert.That(Get(paragraph), Is.EqualTo((before, after)));

    [Test]
    public void Long_sentence_is_cut_at_words_on_both_sides()
    {
        var (before, after) = Get(string.Concat(Enumerable.Repeat("before ", 60)) + "LENS" + string.Concat(Enumerable.Repeat(" after", 60)));
        Assert.That(before, Does.StartWith("… before").And.Length.LessThanOrEqualTo(163));
        Assert.That(after, Does.EndWith("after …").And.Length.LessThanOrEqualTo(163));
    }

    private static (string Before, string After) Get(string paragraph) => SentenceContext.Get(paragraph, paragraph.IndexOf("LENS", StringComparison.Ordinal), 4);
}
