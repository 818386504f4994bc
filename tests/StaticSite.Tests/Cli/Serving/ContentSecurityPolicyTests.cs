using StaticSite.Cli.Serving;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
internal sealed class ContentSecurityPolicyTests
{
    [TestCase("default-src 'none'; connect-src 'self'", "default-src 'none'; connect-src 'self'")]
    [TestCase("default-src 'none'", "default-src 'none'; connect-src 'self'")]
    [TestCase("connect-src 'none'; img-src 'self'", "connect-src 'self'; img-src 'self'")]
    [TestCase("Connect-Src https://example.org;", "connect-src https://example.org 'self'")]
    public void Only_connections_to_the_preview_itself_are_added(string policy, string expected) =>
        Assert.That(ContentSecurityPolicy.AllowReload(policy), Is.EqualTo(expected));
}
