using System.Text.Json;

namespace StaticSite.BrowserTests.Output;

/// <summary>The host understands what is written for it, by its own parsers.</summary>
internal sealed class HostingTests
{
    [Test]
    public async Task Headers_are_read_as_they_are_meant()
    {
        var read = await Node.Run("Output/read-headers.mjs", SiteSetUp.Site.Get("_headers"));
        Assert.That(read.GetProperty("errors").EnumerateArray(), Is.Empty);
        var rules = read.GetProperty("headers").EnumerateArray()
            .GroupBy(rule => rule.GetProperty("for").GetString()!, rule => rule.GetProperty("values")).ToDictionary(rule => rule.Key, rule => rule.Last());
        var policy = rules["/*"].GetProperty("Content-Security-Policy").GetString();
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'").And.Not.Contain("unsafe").And.Not.Contain("http"));
            Assert.That(rules["/*"].GetProperty("X-Content-Type-Options").GetString(), Is.EqualTo("nosniff"));
            Assert.That(rules["/*"].TryGetProperty("X-Robots-Tag", out _), Is.False, "only previews are kept from search engines");
            Assert.That(rules["/assets/*"].GetProperty("Cache-Control").GetString(), Does.Contain("immutable"));
            Assert.That(rules["/data/*"].GetProperty("Access-Control-Allow-Origin").GetString(), Is.EqualTo("*"));
            Assert.That(rules["/*.md"].GetProperty("Content-Type").GetString(), Is.EqualTo("text/markdown; charset=utf-8"));
            Assert.That(rules["/*/index.json"].GetProperty("Access-Control-Allow-Origin").GetString(), Is.EqualTo("*"));
            Assert.That(rules["/data/*"].GetProperty("Cache-Control").GetString(), Does.Contain("must-revalidate"), "who searches finds what is there now");
            Assert.That(rules["/opensearch.xml"].GetProperty("Content-Type").GetString(), Does.StartWith("application/opensearchdescription+xml"));
            Assert.That(rules["/timeline.ics"].GetProperty("Content-Type").GetString(), Does.StartWith("text/calendar"));
            Assert.That(rules["/timeline/*/event.ics"].GetProperty("Content-Type").GetString(), Does.StartWith("text/calendar"));
            Assert.That(rules["/embed/*"].GetProperty("Content-Security-Policy").GetString(), Does.EndWith("frame-ancestors *"));
            Assert.That(rules["/embed/*"].TryGetProperty("X-Frame-Options", out _), Is.False);
            Assert.That(rules["/timeline/*"].GetProperty("Content-Security-Policy").GetString(), Does.EndWith("frame-ancestors 'none'"));
            Assert.That(rules["/timeline/*"].GetProperty("X-Frame-Options").GetString(), Is.EqualTo("DENY"));
            Assert.That(policy, Does.Not.Contain("frame-ancestors"), "a wider rule would also hold for what may be framed");
            Assert.That(rules["/feed.xml"].GetProperty("Content-Type").GetString(), Does.StartWith("application/atom+xml"));
        });
    }

    [Test]
    public async Task Each_redirect_is_permanent_and_leads_from_no_page_to_a_page()
    {
        var site = SiteSetUp.Site;
        var read = await Node.Run("Output/read-redirects.mjs", site.Get("_redirects"));
        Assert.That(read.GetProperty("errors").EnumerateArray(), Is.Empty);
        var redirects = read.GetProperty("redirects").EnumerateArray().ToList();
        Assert.That(redirects, Has.Count.EqualTo(File.ReadLines(site.Get("_redirects")).Count()));
        Assert.That(redirects.Select(redirect => redirect.GetProperty("from").GetString()), Does.Contain("/home/"));
        foreach (var redirect in redirects)
        {
            Assert.Multiple(() =>
            {
                Assert.That(redirect.GetProperty("status").GetInt32(), Is.EqualTo(301));
                Assert.That(HasPage(redirect.GetProperty("from")), Is.False, redirect.ToString());
                Assert.That(HasPage(redirect.GetProperty("to")), Is.True, redirect.ToString());
            });
        }
    }

    [TestCase("production")]
    [TestCase("deploy-preview")]
    [TestCase("branch-deploy")]
    public async Task The_configuration_builds_and_publishes(string context)
    {
        var read = await Node.Run("Output/read-configuration.mjs", Repository.Root, context);
        var build = read.GetProperty("build");
        var command = build.GetProperty("command").GetString()!;
        Assert.Multiple(() =>
        {
            Assert.That(read.GetProperty("warnings").EnumerateArray(), Is.Empty);
            Assert.That(command, Is.EqualTo("bash .ci/netlify-build"));
            Assert.That(Repository.Get(command.Split(' ')[^1]), Does.Exist);
            Assert.That(build.GetProperty("publish").GetString(), Is.EqualTo(Repository.Get("output")));
            Assert.That(build.GetProperty("environment").GetProperty("NODE_VERSION").GetString(), Is.EqualTo("20"));
            Assert.That(build.GetProperty("processing").GetProperty("skip_processing").GetBoolean(), Is.True, "published bytes are the built bytes");
            Assert.That(read.GetProperty("redirects").EnumerateArray(), Is.Empty, "redirects are written by the build");
        });
    }

    // What stands for everything below a page stands for the page too.
    private static bool HasPage(JsonElement address) => File.Exists(SiteSetUp.Site.Get(address.GetString()!.Replace(":splat", "", StringComparison.Ordinal).TrimEnd('*', '/') + "/index.html"));
}
