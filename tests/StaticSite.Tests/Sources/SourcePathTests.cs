using StaticSite.Sources;

namespace StaticSite.Tests.Sources;

[Parallelizable(ParallelScope.All)]
internal sealed class SourcePathTests
{
    [TestCase("articles/one.md", "articles", "", "one", ".md")]
    [TestCase("articles/deep/two.MD", "articles", "deep", "two", ".md")]
    [TestCase("pages/deep/er/two.md", "pages", "deep/er", "two", ".md")]
    [TestCase("site.yml", "", "", "site", ".yml")]
    [TestCase("assets/a.b.png", "assets", "", "a.b", ".png")]
    [TestCase("notes", "", "", "notes", "")]
    public void Path_has_folders_a_stem_and_an_extension(string path, string folder, string subfolder, string stem, string extension)
    {
        var parsed = new SourcePath(path);
        Assert.That((parsed.Folder, parsed.Subfolder, parsed.Stem, parsed.Extension), Is.EqualTo((folder, subfolder, stem, extension)));
    }
}
