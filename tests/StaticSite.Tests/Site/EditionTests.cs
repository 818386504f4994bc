using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>The whole site in one file: it is whole, and it needs nothing else.</summary>
[TestFixture(true)]
[TestFixture(false)]
[Parallelizable(ParallelScope.All)]
internal sealed class EditionTests(bool isReal)
{
    private const string Path = "offline/edition.html";

    private readonly WholeSite site = isReal ? WholeSite.Real : WholeSite.Tiny;

    [Test]
    public async Task Every_entry_is_in_it_once()
    {
        var files = await site.Files;
        var edition = await Read();
        var ids = edition.QuerySelectorAll("article[id]").Select(article => article.Id!).ToList();
        var counts = site.Result.Output.Counts;
        Assert.That(ids, Is.Unique);
        Assert.That(ids, Has.Count.EqualTo(counts.Articles + counts.Terms + counts.People + counts.Events + counts.Sources + counts.Disputes + edition.QuerySelectorAll("[id='part.about'] article").Length));
        var pages = files.Keys.Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && path.Split('/') is [not ("tracks" or "embed" or "contribute"), _, _]).Select(path => path.Split('/')[1]).ToList();
        Assert.That(pages.Intersect(ids).Count(), Is.EqualTo(ids.Count - edition.QuerySelectorAll("[id='part.about'] article").Length));
    }

    [Test]
    public async Task Every_link_in_it_has_its_target_in_it()
    {
        var edition = await Read();
        var ids = edition.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).OfType<string>().ToList();
        var links = edition.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(links.Where(link => link.StartsWith('#')).Select(link => Uri.UnescapeDataString(link[1..])).Except(ids), Is.Empty);
        Assert.That(links.Where(link => !link.StartsWith('#')), Has.All.StartsWith("http").Or.StartsWith("mailto:"), "what is not here must be asked of its own host");
        Assert.That(links.Count(link => link.StartsWith('#')), Is.GreaterThan(50));
    }

    [Test]
    public async Task It_loads_nothing_and_its_policy_lets_only_its_own_style_and_script_run()
    {
        var edition = await Read();
        Assert.That(edition.QuerySelectorAll("[src], [srcset], link[href], iframe, object, embed, form[action], [style]"), Is.Empty);
        var policy = edition.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        Assert.That(policy, Does.StartWith("default-src 'none'").And.Not.Contain("unsafe").And.Not.Contain("'self'"));
        Assert.That(policy, Does.Contain($"style-src '{Hash(edition.QuerySelector("style")?.TextContent ?? "")}'"));
        Assert.That(policy, Does.Contain($"script-src '{Hash(edition.QuerySelector("script")?.TextContent ?? "")}'"));
        Assert.That(edition.QuerySelectorAll("style, script"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task What_is_inside_it_is_not_published_beside_it() =>
        Assert.That((await site.Files).Keys.Where(path => path.StartsWith("assets/edition", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public async Task It_is_saved_and_not_shown() =>
        Assert.That(Encoding.UTF8.GetString((await site.Files)["_headers"]), Does.Contain($"/{Path}\n  Content-Disposition: attachment; filename=\""));

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private async Task<IHtmlDocument> Read() => await new HtmlParser().ParseDocumentAsync(new MemoryStream((await site.Files)[Path]));
}
