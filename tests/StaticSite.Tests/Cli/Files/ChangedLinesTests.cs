using StaticSite.Cli.Files;
using StaticSite.Sources;

namespace StaticSite.Tests.Cli.Files;

[Parallelizable(ParallelScope.All)]
internal sealed class ChangedLinesTests
{
    private const string Diff = """
        diff --git terms/a.md terms/a.md
        --- terms/a.md
        +++ terms/a.md
        @@ -3 +3,2 @@ context
        -old
        +new
        ++++ terms/trick.md
        @@ -9,2 +10,0 @@
        -gone
        --- gone
        diff --git timeline/b c.yml timeline/b c.yml
        new file mode 100644
        --- /dev/null
        +++ timeline/b c.yml
        @@ -0,0 +1 @@
        +x
        """;

    [TestCase("terms/a.md", 2, false)]
    [TestCase("terms/a.md", 3, true)]
    [TestCase("terms/a.md", 4, true)]
    [TestCase("terms/a.md", 5, false)]
    [TestCase("terms/a.md", 10, false)]
    [TestCase("terms/a.md", 0, true)]
    [TestCase("timeline/b c.yml", 1, true)]
    [TestCase("terms/trick.md", 0, false)]
    [TestCase("terms/b.md", 3, false)]
    public void Added_and_changed_lines_are_known(string path, int line, bool isTouched) =>
        Assert.That(ChangedLines.Parse(Diff.ReplaceLineEndings("\n")).Touches(new SourceSpan(new SourcePath(path), line, 1, 1)), Is.EqualTo(isTouched));

    [Test]
    public async Task Git_is_asked_from_where_the_branch_left()
    {
        using var folder = new TempFolder();
        await Git(folder, "init", "-q", "-b", "main");
        folder.Write("input/terms/a.md", "one\ntwo\nthree\n");
        await Commit(folder);
        await Git(folder, "checkout", "-q", "-b", "change");
        folder.Write("input/terms/a.md", "one\n2\nthree\n");
        await Commit(folder);
        await Git(folder, "checkout", "-q", "main");
        folder.Write("input/terms/b.md", "later\n");
        await Commit(folder);
        await Git(folder, "checkout", "-q", "change");

        var changed = (await ChangedLines.Read(folder.Get("input"), "main", CancellationToken.None))!;

        Assert.That(Enumerable.Range(1, 3).Where(line => changed.Touches(new SourceSpan(new SourcePath("terms/a.md"), line, 1, 1))), Is.EqualTo(new[] { 2 }));
        Assert.That(changed.Touches(new SourcePath("terms/b.md")), Is.False);
        Assert.That(await ChangedLines.Read(folder.Get("input"), "--output=x", CancellationToken.None), Is.Null);
        Assert.That(await ChangedLines.Read(folder.Get("input"), "nowhere", CancellationToken.None), Is.Null);
    }

    private static async Task Commit(TempFolder folder)
    {
        await Git(folder, "add", "-A");
        await Git(folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "x");
    }

    private static async Task Git(TempFolder folder, params string[] arguments) =>
        Assert.That(await StaticSite.Cli.Files.Git.Run(folder.Path, arguments, CancellationToken.None), Is.Not.Null, string.Join(' ', arguments));
}
