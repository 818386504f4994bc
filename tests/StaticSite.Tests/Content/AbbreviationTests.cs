using StaticSite.Content;

namespace StaticSite.Tests.Content;

[Parallelizable(ParallelScope.All)]
internal sealed class AbbreviationTests
{
    [TestCase("The WAN and LANs, the wan too", "WAN LAN")]
    [TestCase("An X-15, an AN/TPQ-37, R&D, AT&T and C4ISR are designations", "")]
    [TestCase("Part II of Henry VIII, chapter XIV", "")]
    [TestCase("I am A", "")]
    [TestCase("ABCDEFGHI is shouting", "")]
    [TestCase("the MPs’ bill, the (WAN) and WAN's", "MP WAN WAN")]
    [TestCase("एक WAN है", "WAN")]
    public void Words_of_capitals_are_found(string text, string expected) =>
        Assert.That(string.Join(' ', FindAll(text).Select(found => text.Substring(found.Start, found.Length))), Is.EqualTo(expected));

    [TestCase("The Wide Area Network (WAN) is wide", true)]
    [TestCase("Wide Area Networks (WANs) are wide", true)]
    [TestCase("the (WAN)", true)]
    [TestCase("(WAN) is wide", false)]
    [TestCase("It is wide (a WAN)", false)]
    [TestCase("the year 1990 (WAN)", false)]
    public void One_in_brackets_behind_words_is_explained(string text, bool isExplained)
    {
        var (start, length) = FindAll(text).Single();
        Assert.That(Abbreviation.IsExplained(text, start, length), Is.EqualTo(isExplained));
    }

    private static List<(int Start, int Length)> FindAll(string text)
    {
        var all = new List<(int Start, int Length)>();
        for (var found = Abbreviation.FindNext(text, 0); found.Length > 0; found = Abbreviation.FindNext(text, found.Start + found.Length))
        {
            all.Add(found);
        }

        return all;
    }
}
