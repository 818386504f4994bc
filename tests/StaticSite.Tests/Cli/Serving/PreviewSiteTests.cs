using System.Text;
using StaticSite.Cli;
using StaticSite.Cli.Serving;
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
        var site = PreviewSite.CreateOnDemand(plan, SiteBuild.Theme);
        Assert.That(made, Is.Zero);

        var first = site.Find(RequestPath.Parse("/")!);
        var second = site.Find(RequestPath.Parse("/index.html")!);

        Assert.That(made, Is.EqualTo(1));
        Assert.That(second.Body, Is.SameAs(first.Body));
    }

    [Test]
    public async Task Both_ways_give_the_same_answers()
    {
        var plan = TestPlan.Of(("index.html", "home"), ("404.html", "nothing"), ("_headers", "/*\n  X-Test: 1\n"), ("_redirects", "/old /\n"));
        PreviewSite[] sites = [await PreviewSite.Create(plan, CancellationToken.None), PreviewSite.CreateOnDemand(plan, SiteBuild.Theme)];

        foreach (var target in new[] { "/", "/old", "/nowhere", "/_headers" })
        {
            var answers = sites.Select(site => site.Find(RequestPath.Parse(target)!)).Select(answer => (answer.Status, answer.Location, Encoding.UTF8.GetString(answer.Body)));
            Assert.That(answers.Distinct().Count(), Is.EqualTo(1), target);
        }

        Assert.That(sites.Select(site => site.Headers.Get("/").Single().Value), Is.All.EqualTo("1"));
    }
}
