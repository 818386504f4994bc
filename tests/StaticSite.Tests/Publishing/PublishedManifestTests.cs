using System.Text;
using StaticSite.Publishing;
using StaticSite.Routing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Publishing;

[Parallelizable(ParallelScope.All)]
internal sealed class PublishedManifestTests
{
    private static readonly SiteAddress Address = new(new Uri("https://example.org/base/"));

    [Test]
    public void What_was_written_is_what_is_read()
    {
        var written = WholeSite.Tiny.Result.Output.Published;

        var read = PublishedManifestFile.Read(PublishedManifestFile.Write(written, Address))!;

        Assert.Multiple(() =>
        {
            Assert.That(read.Entries, Is.EqualTo(written.Entries).And.Not.Empty);
            Assert.That(read.Pages, Is.EqualTo(written.Pages).And.Not.Empty);
            Assert.That(read.Redirects, Is.EqualTo(written.Redirects).And.Not.Empty);
            Assert.That(read.Gone, Is.EqualTo(written.Gone).And.Not.Empty);
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task It_names_every_page_of_a_site(bool isReal)
    {
        var site = isReal ? WholeSite.Real : WholeSite.Tiny;
        var pages = (await site.Crawl).Pages.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => "/" + path[..^"index.html".Length]);
        var manifest = site.Result.Output.Published;
        Assert.That(manifest.Living.Concat(manifest.Gone).Select(path => path.Value), Is.EquivalentTo(pages));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"format": 2, "entries": [], "pages": [], "redirects": [], "gone": []}""")]
    [TestCase("""{"format": "1", "entries": [], "pages": [], "redirects": [], "gone": []}""")]
    [TestCase("""{"format": 1, "entries": [{"id": "No Id", "kind": "term", "title": "", "url": "/a/"}], "pages": [], "redirects": [], "gone": []}""")]
    [TestCase("""{"format": 1, "entries": [{"id": "a", "kind": "planet", "title": "", "url": "/a/"}], "pages": [], "redirects": [], "gone": []}""")]
    [TestCase("""{"format": 1, "entries": [], "pages": ["a"], "redirects": [], "gone": []}""")]
    [TestCase("""{"format": 1, "entries": [], "pages": [null], "redirects": [], "gone": []}""")]
    [TestCase("""{"format": 1, "entries": [], "pages": [], "redirects": [{"from": "/a/"}], "gone": []}""")]
    public void Anything_else_is_no_manifest(string json) => Assert.That(PublishedManifestFile.Read(Encoding.UTF8.GetBytes(json)), Is.Null);

    [Test]
    public void No_address_is_lost_by_a_site_that_has_not_changed()
    {
        var published = WholeSite.Real.Result.Output.Published;
        Assert.That(published.LostIn(published), Is.Empty);
    }

    [Test]
    public void Every_address_that_was_ever_published_is_known_to_the_last_manifest()
    {
        var first = Build(new TestInput().WithArticle("one", "See [[home]]."), null).Output.Published;
        var second = Build(new TestInput().WithArticle("two", "See [[home]].", "formerly: [one]\n"), first);
        Assert.That(second.Diagnostics, Is.Empty);

        // The third build forgets what the first one called the entry.
        var third = Build(new TestInput().WithArticle("three", "See [[home]].", "formerly: [two]\n"), second.Output.Published);

        Assert.That(third.Diagnostics.Select(fault => fault.Message), Is.EqualTo(new[] { "`/articles/one/` was published and would lead nowhere" }));
        Assert.That(Build(new TestInput().WithArticle("three", "See [[home]].", "formerly: [two, one]\n"), second.Output.Published).Diagnostics, Is.Empty);
    }

    [Test]
    public void Other_mistakes_do_not_hide_a_lost_address_but_a_file_that_cannot_be_read_does()
    {
        var before = Build(new TestInput().WithArticle("one", "Text."), null).Output.Published;

        Assert.That(Build(new TestInput().WithArticle("two", "See [[nowhere-at-all]]."), before).Diagnostics.Select(fault => fault.Code), Is.EquivalentTo(new[] { "SS301", "SS341" }));
        Assert.That(Build(new TestInput().With("articles/one.md", "---\ntitle: [\n---\n"), before).Diagnostics.Select(fault => fault.Code), Does.Not.Contain("SS341"));
    }

    [Test]
    public void Lists_that_come_and_go_with_their_entries_are_never_lost()
    {
        static TestInput Input(string sources) => new TestInput().With("sources/more.yml", sources).WithArticle("one", "See [[home]].[@dated]");
        const string Source = "- id: dated\n  title: Report\n  publisher: Zebra\n  kind: news\n  note: Kept in a library.\n  date: ";
        var before = Build(Input(Source + "1987\n"), null).Output.Published;
        Assert.That(before.Pages.Select(path => path.Value), Does.Contain("/sources/by-year/1987/"));

        var after = Build(Input(Source.Replace("Zebra", "Ape", StringComparison.Ordinal) + "1988\n"), before);

        Assert.That(after.Diagnostics, Is.Empty);
        Assert.That(after.Output.Published.Pages.Select(path => path.Value), Does.Not.Contain("/sources/by-year/1987/"));
    }

    private static BuildResult Build(TestInput input, PublishedManifest? published) => input.Build(new BuildOptions(Published: published));
}
