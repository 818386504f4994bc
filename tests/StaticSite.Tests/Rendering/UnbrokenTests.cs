using StaticSite.Rendering;

namespace StaticSite.Tests.Rendering;

/// <summary>Designations stay on one line; everything else breaks as words do.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class UnbrokenTests
{
    [TestCase("AB-12C")]
    [TestCase("Z-400")]
    [TestCase("Q-8s")]
    [TestCase("WORD-X")]
    [TestCase("AB12-CD-EF34")]
    public void A_designation_stays_on_one_line(string name)
    {
        Assert.That(Unbroken.IsWhole(name), Is.True);
        Assert.That(Unbroken.Of($"The {name} <arrives>").Value, Is.EqualTo($"The <span class=\"whole\">{name}</span> &lt;arrives&gt;"));
    }

    [TestCase("well-known")]
    [TestCase("ten-year")]
    [TestCase("10-year")]
    [TestCase("North-South")]
    [TestCase("EAST-led")]
    [TestCase("2001-02-03")]
    [TestCase("AB12")]
    [TestCase("A-VERY-LONG-NAME-9")]
    [TestCase("-A")]
    [TestCase("")]
    public void Other_words_break(string word)
    {
        Assert.That(Unbroken.IsWhole(word), Is.False);
        Assert.That(Unbroken.Of($"the {word}").Value, Is.EqualTo($"the {word}"));
    }

    [Test]
    public void Several_are_found_and_none_is_the_whole_of_more_words()
    {
        Assert.That(Unbroken.Of("A-1 & B-2").Value, Is.EqualTo("<span class=\"whole\">A-1</span> &amp; <span class=\"whole\">B-2</span>"));
        Assert.That(Unbroken.IsWhole("A-1 or B-2"), Is.False);
    }
}
