using StaticSite.Cli.Files;
using StaticSite.Rendering;

namespace StaticSite.Tests.Cli.Files;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class OutputWriterTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task First_build_writes_every_file_and_names_it_in_the_manifest()
    {
        var counts = await Write(TestPlan.Of(("index.html", "home"), ("terms/a/index.html", "a")));

        Assert.That(counts, Is.EqualTo(new WriteCounts(2, 0, 0)));
        Assert.That(folder.List(), Is.EqualTo(new[] { "output/.manifest", "output/index.html", "output/terms/a/index.html" }));
        Assert.That(folder.Read("output/.manifest"), Is.EqualTo("index.html\nterms/a/index.html\n"));
    }

    [Test]
    public async Task Empty_folder_is_written_to()
    {
        folder.MakeFolder("output");

        await Write(TestPlan.Of(("index.html", "home")));

        Assert.That(folder.List(), Is.EqualTo(new[] { "output/.manifest", "output/index.html" }));
    }

    [Test]
    public async Task Equal_files_keep_their_times_and_others_are_replaced()
    {
        await Write(TestPlan.Of(("a.html", "same"), ("b.html", "old")));
        Age("output/a.html", "output/b.html");

        var counts = await Write(TestPlan.Of(("a.html", "same"), ("b.html", "new")));

        Assert.That(counts, Is.EqualTo(new WriteCounts(1, 1, 0)));
        Assert.That(File.GetLastWriteTimeUtc(folder.Get("output/a.html")), Is.EqualTo(LongAgo));
        Assert.That(folder.Read("output/b.html"), Is.EqualTo("new"));
    }

    [Test]
    public async Task Nothing_is_touched_where_nothing_changed()
    {
        await Write(TestPlan.Of(("a.html", "same")));
        Age("output/a.html", "output/.manifest");

        await Write(TestPlan.Of(("a.html", "same")));

        Assert.That(File.GetLastWriteTimeUtc(folder.Get("output/.manifest")), Is.EqualTo(LongAgo));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_file_that_somebody_changed_is_put_right()
    {
        await Write(TestPlan.Of(("a.html", "right")));
        folder.Write("output/a.html", "wrong");

        await Write(TestPlan.Of(("a.html", "right")));

        Assert.That(folder.Read("output/a.html"), Is.EqualTo("right"));
    }

    [Test]
    public async Task Files_that_left_the_plan_go_with_their_empty_folders()
    {
        await Write(TestPlan.Of(("index.html", "home"), ("terms/a/index.html", "a"), ("terms/b/index.html", "b")));

        var counts = await Write(TestPlan.Of(("index.html", "home"), ("terms/b/index.html", "b")));

        Assert.That(counts, Is.EqualTo(new WriteCounts(0, 2, 1)));
        Assert.That(Directory.Exists(folder.Get("output/terms/a")), Is.False);
        Assert.That(Directory.Exists(folder.Get("output/terms/b")), Is.True);
    }

    [Test]
    public async Task Files_of_others_stay()
    {
        await Write(TestPlan.Of(("index.html", "home"), ("terms/a/index.html", "a")));
        folder.Write("output/terms/a/notes.txt", "mine");

        await Write(TestPlan.Of(("index.html", "home")));

        Assert.That(folder.List("output"), Is.EqualTo(new[] { ".manifest", "index.html", "terms/a/notes.txt" }));
    }

    [Test]
    public async Task A_failure_leaves_the_old_site_as_it_was()
    {
        await Write(TestPlan.Of(("a.html", "old"), ("gone.html", "old")));
        Age("output/a.html", "output/gone.html", "output/.manifest");

        Assert.That(() => Write(TestPlan.FailingAfter(("a.html", "new"), ("b.html", "new"))), Throws.InvalidOperationException);

        Assert.That(folder.List(), Is.EqualTo(new[] { "output/.manifest", "output/a.html", "output/gone.html" }));
        Assert.That(folder.Read("output/a.html"), Is.EqualTo("old"));
        Assert.That(File.GetLastWriteTimeUtc(folder.Get("output/.manifest")), Is.EqualTo(LongAgo));
    }

    [Test]
    public void A_failure_of_the_first_build_leaves_nothing()
    {
        Assert.That(() => Write(TestPlan.FailingAfter(("a.html", "new"))), Throws.InvalidOperationException);

        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public async Task What_a_crash_left_in_staging_is_cleared()
    {
        await Write(TestPlan.Of(("a.html", "old")));
        folder.Write("output.staging/.manifest");
        folder.Write("output.staging/terms/half.html", "hal");

        await Write(TestPlan.Of(("a.html", "new")));

        Assert.That(folder.List(), Is.EqualTo(new[] { "output/.manifest", "output/a.html" }));
    }

    [Test]
    public async Task What_a_crash_had_put_in_place_is_removed_by_the_next_build()
    {
        await Write(TestPlan.Of(("a.html", "old")));
        var manifest = OutputManifest.Read(folder.Get("output/.manifest"));
        File.WriteAllBytes(folder.Get("output/.manifest"), manifest.With(new([new("orphan.html")])).ToBytes());
        folder.Write("output/orphan.html", "placed before the crash");

        var counts = await Write(TestPlan.Of(("a.html", "old")));

        Assert.That(counts, Is.EqualTo(new WriteCounts(0, 1, 1)));
        Assert.That(folder.List("output"), Is.EqualTo(new[] { ".manifest", "a.html" }));
    }

    [Test]
    public async Task A_file_and_a_folder_can_change_places()
    {
        await Write(TestPlan.Of(("a", "file"), ("b/index.html", "page")));

        await Write(TestPlan.Of(("a/index.html", "page"), ("b", "file")));

        Assert.That(folder.List("output"), Is.EqualTo(new[] { ".manifest", "a/index.html", "b" }));
    }

    [Test]
    public async Task A_manifest_that_names_files_elsewhere_removes_nothing_there()
    {
        var mine = folder.Write("mine.txt", "mine");
        await Write(TestPlan.Of(("a.html", "a")));
        File.AppendAllText(folder.Get("output/.manifest"), $"../mine.txt\n{mine}\n");

        await Write(TestPlan.Of(("a.html", "b")));

        Assert.That(File.Exists(mine), Is.True);
    }

    [Test]
    public void A_plan_cannot_write_outside_the_folder()
    {
        Assert.That(() => Write(TestPlan.Of(("../a.html", "a"))), Throws.ArgumentException);
        Assert.That(File.Exists(folder.Get("a.html")), Is.False);
    }

    [Test]
    public async Task Ctrl_C_leaves_the_old_site_as_it_was()
    {
        await Write(TestPlan.Of(("a.html", "old")));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        Assert.That(
            () => OutputWriter.Write(TestPlan.Of(("a.html", "new")), new OutputFolder(folder.Get("output")), stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(folder.List(), Is.EqualTo(new[] { "output/.manifest", "output/a.html" }));
        Assert.That(folder.Read("output/a.html"), Is.EqualTo("old"));
    }

    private Task<WriteCounts> Write(OutputPlan plan) => OutputWriter.Write(plan, new OutputFolder(folder.Get("output")), CancellationToken.None);

    private void Age(params string[] paths)
    {
        foreach (var path in paths)
        {
            File.SetLastWriteTimeUtc(folder.Get(path), LongAgo);
        }
    }
}
