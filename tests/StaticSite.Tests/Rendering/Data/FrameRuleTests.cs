using System.Text;
using StaticSite.Cli.Serving;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering.Data;

/// <summary>Other sites may show the embeddable pages in a frame, and no other page.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class FrameRuleTests
{
    [Test]
    public async Task Every_page_but_the_embeddable_ones_forbids_frames()
    {
        var files = await WholeSite.Tiny.Files;
        var rules = HeaderRules.Parse(Encoding.UTF8.GetString(files["_headers"]));
        foreach (var path in files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var address = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            var headers = rules.Get(address).ToDictionary(StringComparer.Ordinal);
            var isEmbeddable = path.StartsWith("embed/", StringComparison.Ordinal);
            Assert.That(headers["Content-Security-Policy"], Does.EndWith(isEmbeddable ? "frame-ancestors *" : "frame-ancestors 'none'"), address);
            Assert.That(headers.ContainsKey("X-Frame-Options"), Is.Not.EqualTo(isEmbeddable), address);
            Assert.That(headers["Content-Security-Policy"].Split(',').Select(policy => policy.Trim()), Has.All.StartsWith("default-src 'none'"), address);
        }
    }
}
