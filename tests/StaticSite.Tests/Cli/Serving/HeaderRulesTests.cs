using StaticSite.Cli.Serving;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
internal sealed class HeaderRulesTests
{
    [TestCase("/*", "/", true)]
    [TestCase("/*", "/a/b.html", true)]
    [TestCase("/assets/*", "/assets/site.css", true)]
    [TestCase("/assets/*", "/assets", false)]
    [TestCase("/assets/*", "/other/assets/site.css", false)]
    [TestCase("/feed.xml", "/feed.xml", true)]
    [TestCase("/feed.xml", "/feed.xml2", false)]
    [TestCase("/*.json", "/data/terms.json", true)]
    [TestCase("/*.json", "/data/terms.json.html", false)]
    [TestCase("/a*b*c", "/a1b2c", true)]
    [TestCase("/a*b*c", "/a1c2b", false)]
    [TestCase("/ab*ba", "/aba", false)]
    public void A_star_stands_for_any_characters(string pattern, string path, bool isMatch) =>
        Assert.That(HeaderRules.Parse($"{pattern}\n  X-Test: yes\n").Get(path).Any(), Is.EqualTo(isMatch));

    [Test]
    public void Values_keep_their_colons_and_lose_the_space_around_them()
    {
        var rules = HeaderRules.Parse("/*\n\tContent-Security-Policy :  default-src 'none'; img-src data: 'self'  \n");

        Assert.That(rules.Get("/"), Is.EqualTo(new[] { KeyValuePair.Create("Content-Security-Policy", "default-src 'none'; img-src data: 'self'") }));
    }

    [Test]
    public void Values_of_one_name_are_joined()
    {
        var rules = HeaderRules.Parse("/*\n  Link: </a>\n\n/x/*\n  link: </b>\n");

        Assert.That(rules.Get("/x/"), Is.EqualTo(new[] { KeyValuePair.Create("Link", "</a>, </b>") }));
    }

    [Test]
    public void Comments_empty_lines_and_lines_without_a_pattern_are_passed_over()
    {
        var rules = HeaderRules.Parse("  X-Lost: 1\r\n# a comment: yes\r\n/*\r\n  # X-Comment: 1\r\n\r\n  X-Kept: 1\r\n  no header\r\n");

        Assert.That(rules.Get("/"), Is.EqualTo(new[] { KeyValuePair.Create("X-Kept", "1") }));
    }
}
