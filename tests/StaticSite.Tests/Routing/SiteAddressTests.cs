using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Routing;

namespace StaticSite.Tests.Routing;

[Parallelizable(ParallelScope.All)]
internal sealed class SiteAddressTests
{
    [TestCase("https://example.org/", "/glossary/", "https://example.org/glossary/")]
    [TestCase("https://example.org", "/glossary/", "https://example.org/glossary/")]
    [TestCase("https://example.org:8443/site/", "/site/glossary/", "https://example.org:8443/site/glossary/")]
    [TestCase("https://example.org/a/b", "/a/b/glossary/", "https://example.org/a/b/glossary/")]
    public void Base_path_stands_before_every_address(string url, string href, string absolute)
    {
        var address = new SiteAddress(new Uri(url));
        Assert.That((address.GetHref(Routes.Glossary), address.GetAbsolute(Routes.Glossary)), Is.EqualTo((href, absolute)));
    }

    [Test]
    public void Anchor_is_escaped() => Assert.That(new SiteAddress(new Uri("https://example.org")).GetHref(Routes.Timeline, "a b\"<"), Is.EqualTo("/timeline/#a%20b%22%3C"));

    [TestCase(EntryKind.Article, "/articles/x/")]
    [TestCase(EntryKind.Term, "/glossary/x/")]
    [TestCase(EntryKind.Person, "/people/x/")]
    [TestCase(EntryKind.Event, "/timeline/x/")]
    [TestCase(EntryKind.Source, "/sources/x/")]
    [TestCase(EntryKind.Dispute, "/disputes/x/")]
    [TestCase(EntryKind.Page, "/x/")]
    public void Each_kind_has_its_part_of_the_site(EntryKind kind, string expected) => Assert.That(Routes.Get(kind, Id("x")).Value, Is.EqualTo(expected));

    [Test]
    public void Home_page_stands_at_the_root() => Assert.That(Routes.Get(EntryKind.Page, Id(TextEntry.HomeId)), Is.EqualTo(UrlPath.Root));

    [Test]
    public void Page_is_a_file_in_a_folder_of_its_own() => Assert.That(
        new[] { UrlPath.Root, UrlPath.OfPage("a", "b"), UrlPath.OfFile("feed.xml") }.Select(path => path.ToOutputPath().Value),
        Is.EqualTo(new[] { "index.html", "a/b/index.html", "feed.xml" }));

    [Test]
    public void No_page_of_the_site_can_be_taken_by_an_entry()
    {
        UrlPath[] own = [Routes.Articles, Routes.Glossary, Routes.People, Routes.Timeline, Routes.Sources, Routes.Disputes, Routes.Search];
        Assert.That(own.SelectMany(path => new[] { path, UrlPath.OfPage(path.Value.Trim('/'), "x") }), Has.All.Matches<UrlPath>(Routes.IsReserved));
    }

    [TestCase("", "/x/")]
    [TestCase("guide", "/guide/x/")]
    [TestCase("guide/part", "/guide/part/x/")]
    public void Address_of_a_page_follows_its_folder(string folder, string expected) => Assert.That(Routes.Get(Page("x", folder)).Value, Is.EqualTo(expected));

    [Test]
    public void Only_the_outermost_home_page_is_that_of_the_site() => Assert.That(Routes.Get(Page(TextEntry.HomeId, "guide")).Value, Is.EqualTo("/guide/home/"));

    private static TextEntry Page(string id, string folder) => new() { Id = Id(id), Span = default, Folder = folder, Name = id, Short = "", Body = Prose.Empty };

    private static EntryId Id(string text) => EntryId.FromText(text)!.Value;
}
