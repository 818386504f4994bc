using System.Text;
using StaticSite.Cli;
using StaticSite.Cli.Serving;
using StaticSite.Publishing;
using StaticSite.Rendering;
using StaticSite.Routing;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
internal sealed class PreviewSiteTests
{
    [Test]
    public void A_page_is_made_when_it_is_first_asked_for_and_once()
    {
        var made = 0;
        var plan = TestPlan.Of([new OutputFile(new OutputPath("index.html"), _ => ValueTask.FromResult(Encoding.UTF8.GetBytes($"{++made}")))]);
        var site = new PreviewSite(plan, SiteBuild.Theme);
        Assert.That(made, Is.Zero);

        var first = site.Find(RequestPath.Parse("/")!);
        var second = site.Find(RequestPath.Parse("/index.html")!);

        Assert.That(made, Is.EqualTo(1));
        Assert.That(second.Body, Is.SameAs(first.Body));
    }

    [Test]
    public void The_files_that_the_host_reads_are_not_given_out()
    {
        var site = new PreviewSite(TestPlan.Of(("404.html", "nothing"), ("_headers", "/*\n  X-Test: 1\n"), ("_redirects", "/old /\n")), SiteBuild.Theme);
        Assert.That(new[] { "/_headers", "/_redirects" }.Select(target => site.Find(RequestPath.Parse(target)!).Status), Is.All.EqualTo(404));
        Assert.That(site.Headers.Get("/").Single().Value, Is.EqualTo("1"));
        Assert.That(site.Find(RequestPath.Parse("/old")!).Location, Is.EqualTo("/"));
    }

    [Test]
    public void Files_whose_paths_follow_from_their_content_are_made_only_when_nothing_else_has_the_path()
    {
        var isMade = false;
        var plan = new OutputPlan([[File("index.html")], Late()], PublishedManifest.Empty, SiteBuild.Theme, SiteCounts.None);
        var site = new PreviewSite(plan, SiteBuild.Theme);

        Assert.That((site.Find(RequestPath.Parse("/")!).Status, isMade), Is.EqualTo((200, false)));
        Assert.That((site.Find(RequestPath.Parse("/data/late.json")!).Status, isMade), Is.EqualTo((200, true)));
        Assert.That(plan.Files.Select(file => file.Path.Value), Is.EqualTo(new[] { "data/late.json", "index.html" }));

        IEnumerable<OutputFile> Late()
        {
            isMade = true;
            yield return File("data/late.json");
        }
    }

    private static OutputFile File(string path) => new(new OutputPath(path), _ => ValueTask.FromResult(Array.Empty<byte>()));
}
