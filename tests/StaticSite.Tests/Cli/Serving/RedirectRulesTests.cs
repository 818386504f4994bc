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
