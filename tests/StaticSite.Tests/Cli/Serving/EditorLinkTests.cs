using StaticSite.Cli.Serving;

namespace StaticSite.Tests.Cli.Serving;

[Parallelizable(ParallelScope.All)]
internal sealed class EditorLinkTests
{
    [TestCase(EditorLink.Default, "/home/me/input/terms/a b.md", "vscode://file/home/me/input/terms/a%20b.md:8:5")]
    [TestCase(EditorLink.Default, @"C:\site\input\a.md", "vscode://file/C:/site/input/a.md:8:5")]
    [TestCase("idea://open?file={path}&line={line}", "/home/me/a&line=1#.md", "idea://open?file=/home/me/a%26line%3D1%23.md&line=8")]
    public void A_place_becomes_an_address(string template, string file, string expected)
    {
        Assert.That(EditorLink.TryParse(template, out var link), Is.True);
        Assert.That(link!.Create(file, line: 8, column: 5), Is.EqualTo(expected));
    }

    [Test]
    public void None_is_no_link()
    {
        Assert.That(EditorLink.TryParse(EditorLink.None, out var link), Is.True);
        Assert.That(link, Is.Null);
    }

    [TestCase("")]
    [TestCase("vscode")]
    [TestCase("vscode://file/{line}")]
    [TestCase("{path}")]
    [TestCase("javascript:alert({path})")]
    [TestCase("JavaScript:alert({path})")]
    [TestCase("data:text/html,{path}")]
    public void What_opens_no_file_or_would_run_in_the_page_is_refused(string template) => Assert.That(EditorLink.TryParse(template, out _), Is.False);
}
