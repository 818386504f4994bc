using System.Text;
using StaticSite.Repairing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Repairing;

[Parallelizable(ParallelScope.All)]
internal sealed class FixerTests
{
    [TestCase("See [[apertur]].", "See [[aperture]].")]
    [TestCase("See [[Aperture]].", "See [[aperture|Aperture]].")]
    [TestCase("See [[old-name|the opening]].", "See [[aperture|the opening]].")]
    [TestCase("See [[Opening]].", "See [[aperture|Opening]].")]
    [TestCase("See [[the opening|aperture-2]] and [[X-8B]].", "See [[the opening|aperture-2]] and [[x-8b]].")]
    [TestCase("See [[Title of x-8b]].", "See [[x-8b|Title of x-8b]].")]
    [TestCase("It came.[@Text of the agreement, p. 4]", "It came.[@base-primary, p. 4]")]
    [TestCase("It came.[@https://example.org/report]", "It came.[@report]")]
    [TestCase("It came.[@base-primary p. 4]", "It came.[@base-primary, p. 4]")]
    [TestCase("See [[aperture#histroy]].", "See [[aperture#history]].")]
    [TestCase("It came.[@Base_Primary, p. 4]", "It came.[@base-primary, p. 4]")]
    [TestCase("It came.[@base-primery; @base-news]", "It came.[@base-primary; @base-news]")]
    [TestCase("See [[apertur]] and [[apertrue]].", "See [[aperture]] and [[aperture]].")]
    [TestCase("| Name |\n|---|\n| [[Aperture]] |", "| Name |\n|---|\n| [[aperture|Aperture]] |")]
    [TestCase("See [[aperture]], [a map](assets/Map.png).", "See [[aperture]], [a map](assets/map.png).")]
    public void What_is_sure_is_mended_in_text(string wrong, string right) => AssertFixed(Article("", wrong), Article("", right));

    [TestCase("alises: [Opening]\n", "aliases: [Opening]\n")]
    [TestCase("Aliases: [Opening]\n", "aliases: [Opening]\n")]
    [TestCase("“aliases”: [Opening]\n", "aliases: [Opening]\n")]
    [TestCase("status: Active\n", "status: active\n")]
    [TestCase("period: 6 September 2018 # first\n", "period: 2018-09-06 # first\n")]
    [TestCase("period: \"about 2018\"\n", "period: \"2018~\"\n")]
    [TestCase("autolink: No\n", "autolink: false\n")]
    [TestCase("tracks: [Track One]\n", "tracks: [track-one]\n")]
    public void What_is_sure_is_mended_in_keys(string wrong, string right) => AssertFixed(Article(wrong, "It came."), Article(right, "It came."));

    [TestCase("See [[aprtre]].")]
    [TestCase("See [[Nothing Like It]].")]
    [TestCase("It came.[@base-2018]")]
    [TestCase("It was signed in 2018.")]
    [TestCase("See [[x-8a]].")]
    [TestCase("See [[loma]].")]
    [TestCase("It came.[@A Newspaper, 6 September 2018]")]
    [TestCase("It came.[@https://example.org/elsewhere]")]
    public void What_is_not_sure_is_left_as_it_is(string text) => AssertFixed(Article("", text), Article("", text));

    [Test]
    public void A_repair_that_would_leave_a_mistake_is_taken_back_and_others_are_kept() =>
        AssertFixed(Article("", "See [[Nothing]] and [[apertur]]."), Article("", "See [[Nothing]] and [[aperture]]."));

    [Test]
    public void What_a_repair_brings_to_light_is_mended_too() =>
        AssertFixed(Article("perid: 6 September 2018\n", "It came."), Article("period: 2018-09-06\n", "It came."));

    [Test]
    public void Line_ends_and_the_mark_of_the_encoding_stay() => AssertFixed(
        "\uFEFF" + Article("status: Active\n", "See [[apertur]].").ReplaceLineEndings("\r\n"), "\uFEFF" + Article("status: active\n", "See [[aperture]].").ReplaceLineEndings("\r\n"));

    [Test]
    public void An_address_that_would_be_lost_gets_its_line([Values(true, false)] bool isData)
    {
        var before = Site(isData, "arm", "");
        var published = before.Build().Output.Published;
        var files = Site(isData, "leg", "").Files.ToList();

        var result = new Fixer(files => SitePipeline.Build(files, [], new ModelTheme(), new BuildOptions { Published = published }).Diagnostics).Fix(files);

        var change = result.Changes.Single();
        var expected = Site(isData, "leg", "formerly: [arm]\n").Files.Single(file => file.Path == change.Path).Bytes;
        Assert.That(Encoding.UTF8.GetString(change.After), Is.EqualTo(Encoding.UTF8.GetString(expected)));
        Assert.That(UnifiedDiff.Format(change, ""), Does.Contain($",0 +").And.EndWith($"\n+{(isData ? "  " : "")}formerly: [arm]\n"));
        Assert.That(result.Remaining.Select(fault => fault.Code), Does.Not.Contain("SS341"));

        static TestInput Site(bool isData, string id, string keys) => isData
            ? new TestInput().WithEvents((id, "2018", (keys.Length == 0 ? "" : "  " + keys) + "")).Replace("timeline/events.yml", $"Title of {id}", "Same title")
            : new TestInput().WithArticle(id, "It came.", keys).Replace($"articles/{id}.md", $"Title of {id}", "Same title");
    }

    [Test]
    public void A_page_in_another_folder_gets_its_record()
    {
        const string Page = "---\ntitle: How\nshort: How.\n---\n\nSo.\n";
        var published = new TestInput().With("pages/how.md", Page).Build().Output.Published;

        var result = new Fixer(files => SitePipeline.Build(files, [], new ModelTheme(), new BuildOptions { Published = published }).Diagnostics).Fix(new TestInput().With("pages/more/how.md", Page).Files);

        Assert.That(Encoding.UTF8.GetString(result.Changes.Single().After), Does.EndWith("\nmoved:\n  - from: /how/\n    to: /more/how/\n"));
        Assert.That(result.Remaining, Is.Empty);
    }

    private static string Article(string keys, string body) => $"---\ntitle: A guide\nkind: document\nshort: Words.\n{keys}---\n\n{body}\n";

    private static void AssertFixed(string wrong, string right)
    {
        var result = Fix(wrong);
        Assert.That(result.Changes.Select(change => Encoding.UTF8.GetString(change.After)), Is.EqualTo(wrong == right ? [] : new[] { right }));
        Assert.That(Fix(right).Changes, Is.Empty, "a second run has nothing to do");
    }

    private static FixResult Fix(string article)
    {
        var input = new TestInput().With("assets/map.png", [1]).With("articles/guide.md", Encoding.UTF8.GetBytes(article)).WithArticle("aperture", "## History\n\nIt came late.", "formerly: [old-name]\naliases: [Opening]\n")
            .WithArticle("x-8b", "It came.").WithArticle("lema", "It came.").With("sources/more.yml", "- id: report\n  title: Report\n  publisher: A newspaper\n  url: https://example.org/report/\n  accessed: 2026-11-22\n  kind: news\n");
        return new Fixer(files => SitePipeline.Build(files, [], new ModelTheme(), new BuildOptions()).Diagnostics).Fix(input.Files);
    }
}
