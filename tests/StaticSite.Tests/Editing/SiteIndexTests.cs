using StaticSite.Editing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Editing;

[Parallelizable(ParallelScope.All)]
internal sealed class SiteIndexTests
{
    private const string Term = "---\nterm: Lens\nshort: It.\nsources: [base-primary]\n---\n\nSee [[comet]].\n";

    [TestCase("terms/lens.md", "---\nterm: Lens: it\nshort: It.\n---\n", Description = "YAML that cannot be read")]
    [TestCase("terms/lens.md", "---\nterm: Lens\nshort: It.\n", Description = "front matter not closed yet")]
    [TestCase("sources/base.yml", "- id: base-primary\n  title: a: b\n", Description = "data that cannot be read")]
    public void What_a_file_said_is_kept_while_it_cannot_be_read(string path, string broken)
    {
        var input = new TestInput().With("terms/lens.md", Term).WithArticle("comet", "It.");
        var good = new EditedSite(input.Files);

        var now = new EditedSite(input.With(path, broken).Files, good.Index);

        Assert.That(Hover(now, "[[lens¦]]")?.Title, Is.EqualTo("Lens"));
        Assert.That(Hover(now, "[@base-primary¦]")?.Title, Is.EqualTo(Hover(good, "[@base-primary¦]")?.Title).And.Not.Null);
        Assert.That(Uses(now, "[[comet¦]]"), Is.EqualTo(new[] { "terms/lens.md:7" }));
    }

    [Test]
    public void What_is_deleted_is_gone()
    {
        var input = new TestInput().With("terms/lens.md", Term).WithArticle("comet", "It.");
        var good = new EditedSite(input.Files);

        Assert.That(Hover(new EditedSite(input.Without("terms/lens.md").Files, good.Index), "[[lens¦]]"), Is.Null);
    }

    [Test]
    public void Every_use_is_found_and_shows_the_id()
    {
        foreach (var site in new[] { WholeSite.Tiny, WholeSite.Real })
        {
            var index = SiteIndex.Create(site.Result.Content!, [], SiteIndex.Empty);
            foreach (var named in index.Entries.Concat(index.Tracks))
            {
                foreach (var use in index.GetUses(named))
                {
                    var line = site.Result.Sources.Find(use.Path)!.GetLine(use.Line);
                    Assert.That(line.Slice(use.Column - 1, use.Length).ToString(), Is.EqualTo(named.Id.Value));
                }
            }
        }
    }

    [Test]
    public void Explanations_are_linked_where_the_site_has_them()
    {
        var without = new EditedSite(new TestInput().Files);
        var with = new EditedSite(new TestInput().With("pages/contribute.md", "---\ntitle: How\nshort: How.\n---\n").Files);

        Assert.That(without.Index.GetExplanation("SS301"), Is.Null);
        Assert.That(with.Index.GetExplanation("SS301")?.AbsolutePath, Is.EqualTo("/base/contribute/diagnostics/ss301/"));
    }

    private static HoverText? Hover(EditedSite site, string text)
    {
        var cursor = Cursor.In("pages/home.md", text);
        return HoverText.Find(site.Index, cursor.File, cursor.Line, cursor.Column);
    }

    private static IEnumerable<string> Uses(EditedSite site, string text)
    {
        var cursor = Cursor.In("pages/home.md", text);
        return Navigator.FindUses(site.Index, cursor.File, cursor.Line, cursor.Column, withDefinition: false).Select(use => $"{use.Path}:{use.Line}");
    }
}
