using System.Diagnostics;
using StaticSite.Cli.Files;
using StaticSite.Sources;

namespace StaticSite.Tests.Cli.Files;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ChangeHistoryTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Each_file_has_the_day_of_its_newest_commit_in_UTC()
    {
        Git("init", "--quiet");
        folder.Write("input/terms/é b.md", "1");
        folder.Write("input/terms/c.md", "1");
        Commit("2024-03-01T23:30:00-05:00");
        folder.Write("input/terms/c.md", "2");
        Commit("2025-06-07T12:00:00Z");

        Assert.That(await Find("terms/é b.md"), Is.EqualTo(new DateOnly(2024, 3, 2)));
        Assert.That(await Find("terms/c.md"), Is.EqualTo(new DateOnly(2025, 6, 7)));
    }

    [Test]
    public async Task Uncommitted_changes_and_new_files_change_nothing()
    {
        Git("init", "--quiet");
        folder.Write("input/a.md", "1");
        Commit("2024-03-01T12:00:00Z");
        folder.Write("input/a.md", "2");
        folder.Write("input/b.md", "1");

        Assert.That(await Find("a.md"), Is.EqualTo(new DateOnly(2024, 3, 1)));
        Assert.That(await Find("b.md"), Is.Null);
    }

    [Test]
    public async Task Outside_a_repository_nothing_is_known()
    {
        folder.Write("input/a.md");

        Assert.That(await Find("a.md"), Is.Null);
    }

    [Test]
    public async Task A_shallow_clone_knows_nothing()
    {
        Git("init", "--quiet");
        folder.Write("input/a.md", "1");
        Commit("2024-03-01T12:00:00Z");
        folder.Write("input/a.md", "2");
        Commit("2024-03-02T12:00:00Z");
        Git("clone", "--quiet", "--depth", "1", new Uri(folder.Path).AbsoluteUri, "clone");

        Assert.That((await ChangeHistory.Read(folder.Get("clone/input"), CancellationToken.None)).Find(new SourcePath("a.md")), Is.Null);
    }

    [Test]
    public void A_commit_from_an_impossible_time_is_no_failure()
    {
        var history = ChangeHistory.Parse("\u00019999999999999999\0\na.md\0\u0001oops\0\nb.md\0");

        Assert.That(history.Find(new SourcePath("a.md")), Is.EqualTo(DateOnly.MaxValue));
    }

    private async Task<DateOnly?> Find(string path) =>
        (await ChangeHistory.Read(folder.Get("input"), CancellationToken.None)).Find(new SourcePath(path));

    private void Commit(string time)
    {
        Git("add", ".");
        Git(time, "commit", "--quiet", "--message", "change");
    }

    private void Git(params string[] arguments)
    {
        var isCommit = arguments[0].Contains('T', StringComparison.Ordinal);
        string[] identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false"];
        var start = new ProcessStartInfo("git", [.. identity, .. isCommit ? arguments[1..] : arguments]) { WorkingDirectory = folder.Path };
        if (isCommit)
        {
            start.Environment["GIT_COMMITTER_DATE"] = arguments[0];
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"git {string.Join(' ', arguments)} failed");
    }
}
