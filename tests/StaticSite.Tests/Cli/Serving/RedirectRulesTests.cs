using StaticSite.Cli.Serving;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
internal sealed class RedirectRulesTests
{
    [TestCase("/old/ /new/ 301", "/old/", 301)]
    [TestCase("/old/ /new/ 301", "/old", 301)]
    [TestCase("/old /new/", "/old/", 301)]
    [TestCase("/old  /new/\t302!", "/old", 302)]
    [TestCase("/old/* /new/ 301", "/old/", 301)]
    [TestCase("/old/* /new/ 301", "/old", 301)]
    [TestCase("/old/* /new/ 301", "/old/a/b/", 301)]
    public void A_line_leads_from_one_path_to_another(string line, string path, int status)
    {
        var redirect = RedirectRules.Parse(line + "\n").Find(path);

        Assert.That(redirect, Is.EqualTo(new RedirectRules.Redirect("/new/", status)));
    }

    [TestCase("/old/", "/new/")]
    [TestCase("/old", "/new/")]
    [TestCase("/old/index.json", "/new/index.json")]
    [TestCase("/old/a/b", "/new/a/b")]
    [TestCase("/old/a b", "/new/a%20b")]
    [TestCase("/old/राज\n", "/new/%E0%A4%B0%E0%A4%BE%E0%A4%9C%0A")]
    public void What_stands_below_the_path_can_follow(string path, string target) =>
        Assert.That(RedirectRules.Parse("/old/* /new/:splat 301").Find(path)?.Target, Is.EqualTo(target));

    [TestCase("# /old /new 301")]
    [TestCase("/old /new 200")]
    [TestCase("/old")]
    [TestCase("/older /new 301")]
    [TestCase("/older/* /new 301")]
    [TestCase("/old/a/* /new 301")]
    public void Other_lines_lead_nowhere(string line) => Assert.That(RedirectRules.Parse(line).Find("/old"), Is.Null);

    [Test]
    public void The_first_line_for_a_path_counts() =>
        Assert.That(RedirectRules.Parse("/a /b\n/a/ /c\n").Find("/a")?.Target, Is.EqualTo("/b"));
}
