using StaticSite.Cli.Serving;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
internal sealed class RequestPathTests
{
    [TestCase("/", "/", "")]
    [TestCase("/terms/a/?q=%2f..", "/terms/a/", "?q=%2f..")]
    [TestCase("/caf%C3%A9", "/café", "")]
    [TestCase("/a..b/...", "/a..b/...", "")]
    public void Plain_paths_are_decoded(string target, string path, string query)
    {
        var parsed = RequestPath.Parse(target);

        Assert.That(parsed?.Value, Is.EqualTo(path));
        Assert.That(parsed?.Query, Is.EqualTo(query));
    }

    [TestCase("")]
    [TestCase("*")]
    [TestCase("http://localhost/")]
    [TestCase("//example.org")]
    [TestCase("/..")]
    [TestCase("/../etc/passwd")]
    [TestCase("/a/%2e%2E/b")]
    [TestCase("/./a")]
    [TestCase("/..%2fa")]
    [TestCase("/..%5Ca")]
    [TestCase("/a\\b")]
    [TestCase("/a%00b")]
    [TestCase("/a%0d%0aX:1")]
    public void Tricks_are_refused(string target) => Assert.That(RequestPath.Parse(target), Is.Null);
}
