using System.Text;
using StaticSite.Cli;
using StaticSite.Cli.Serving;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class StyleFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void Imported_files_stand_where_they_are_imported()
    {
        folder.Write("site.css", "@import \"./a.css\";\n@import \"./b.css\";\n.c {}\n");
        folder.Write("a.css", ".a {}\n");
        folder.Write("b.css", "@import \"./a.css\";\n@import \"./site.css\";\n.b {}\n");
        Assert.That(Read("site.css").Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { ".a {}", ".b {}", ".c {}" }));
    }

    [Test]
    public void Style_sheets_that_are_not_there_stay_as_they_were_built()
    {
        folder.Write("site.css", ".c {}\n");
        Assert.That(new StyleFolder(folder.Path).Read(SiteBuild.Theme).Assets["embed.css"], Is.SameAs(SiteBuild.Theme.Assets["embed.css"]));
    }

    [Test]
    public void An_imported_file_that_is_missing_is_a_failure()
    {
        folder.Write("site.css", "@import \"./missing.css\";\n");
        Assert.That(() => Read("site.css"), Throws.InstanceOf<IOException>().With.Message.Contains("missing.css"));
    }

    [Test]
    public void Every_import_of_the_theme_is_understood()
    {
        var theme = new StyleFolder(Path.Join(Repository.Root, "theme", "styles")).Read(SiteBuild.Theme);
        Assert.That(theme.Assets.Where(asset => asset.Key.EndsWith(".css", StringComparison.Ordinal)).Select(asset => Encoding.UTF8.GetString(asset.Value)), Has.None.Contains("@import"));
    }

    private string Read(string name) => Encoding.UTF8.GetString(new StyleFolder(folder.Path).Read(SiteBuild.Theme).Assets[name]);
}
