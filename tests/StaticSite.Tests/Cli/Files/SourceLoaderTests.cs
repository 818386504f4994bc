using System.Collections.Immutable;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using Encoding = System.Text.Encoding;

namespace StaticSite.Tests.Cli.Files;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SourceLoaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Files_come_in_ordinal_order_with_slashes()
    {
        foreach (var path in new[] { "terms/b.md", "site.yml", "terms/a.md", "articles/deep/er/x.md", "Z.md" })
        {
            folder.Write("input/" + path, path);
        }

        var loaded = await Load();

        Assert.That(loaded.Value.Select(file => file.Path.Value), Is.EqualTo(new[] { "Z.md", "articles/deep/er/x.md", "site.yml", "terms/a.md", "terms/b.md" }));
        Assert.That(loaded.Value.Single(file => file.Path.Value == "terms/a.md").Bytes, Is.EqualTo("terms/a.md"u8.ToArray()));
    }

    [Test]
    public async Task Names_with_an_underscore_or_a_dot_in_front_are_left_out()
    {
        foreach (var path in new[] { "_drafts/a.md", ".git/config", "terms/_b.md", "terms/.c.md.swp", "terms/d.md" })
        {
            folder.Write("input/" + path);
        }

        Assert.That(await LoadPaths(), Is.EqualTo(new[] { "terms/d.md" }));
    }

    [Test]
    public async Task A_link_to_a_file_outside_is_reported_and_not_read()
    {
        var secret = folder.Write("secret.md", "secret");
        Link("input/terms/a.md", secret);

        var loaded = await Load();

        Assert.That(loaded.Value, Is.Empty);
        Assert.That(Describe(loaded), Is.EqualTo(new[] { "SS108 terms/a.md" }));
    }

    [Test]
    public async Task A_link_to_a_folder_outside_is_reported_and_not_read()
    {
        folder.Write("elsewhere/a.md");
        Link("input/terms", folder.Get("elsewhere"));

        var loaded = await Load();

        Assert.That(loaded.Value, Is.Empty);
        Assert.That(Describe(loaded), Is.EqualTo(new[] { "SS108 terms" }));
    }

    [Test]
    public async Task A_way_out_through_several_links_is_found()
    {
        folder.Write("secret.md", "secret");
        Link("input/assets/up", "../..");
        Link("input/terms/a.md", "../assets/up/secret.md");

        Assert.That(Describe(await Load()), Is.EquivalentTo(new[] { "SS108 assets/up", "SS108 terms/a.md" }));
    }

    [Test]
    public async Task A_link_to_what_is_left_out_is_not_followed()
    {
        folder.Write("input/.git/config", "password");
        Link("input/assets/a.txt", "../.git/config");

        Assert.That(Describe(await Load()), Is.EqualTo(new[] { "SS108 assets/a.txt" }));
    }

    [Test]
    public async Task A_link_to_nothing_is_reported()
    {
        Link("input/terms/a.md", "missing.md");

        Assert.That(Describe(await Load()), Is.EqualTo(new[] { "SS108 terms/a.md" }));
    }

    [Test]
    public async Task Links_that_stay_inside_are_followed()
    {
        folder.Write("input/assets/a.txt", "text");
        Link("input/assets/b.txt", "a.txt");
        Link("input/downloads", "assets");

        Assert.That(await LoadPaths(), Is.EqualTo(new[] { "assets/a.txt", "assets/b.txt", "downloads/a.txt", "downloads/b.txt" }));
    }

    [Test]
    public async Task Circles_of_links_end()
    {
        folder.Write("input/terms/a.md");
        Link("input/terms/self", ".");
        Link("input/terms/up", "..");
        Link("input/terms/x.md", "y.md");
        Link("input/terms/y.md", "x.md");
        Link("input/one/two", "../two");
        Link("input/two/one", "../one");

        var loaded = await Load();

        Assert.That(loaded.Value.Select(file => file.Path.Value), Is.EqualTo(new[] { "terms/a.md" }));
        Assert.That(Describe(loaded), Is.EquivalentTo(new[] { "SS108 terms/x.md", "SS108 terms/y.md" }));
    }

    [Test]
    public async Task The_input_folder_may_be_a_link_itself()
    {
        folder.Write("real/terms/a.md");
        Link("input", "real");

        Assert.That(await LoadPaths(), Is.EqualTo(new[] { "terms/a.md" }));
    }

    [Test]
    public async Task Of_a_file_over_the_limit_no_more_than_the_limit_is_kept()
    {
        using (var file = File.Create(folder.Write("input/terms/a.md")))
        {
            file.SetLength(5L * 1024 * 1024 * 1024);
        }

        var loaded = await Load();

        Assert.That(loaded.Value.Single().Bytes, Has.Length.EqualTo(Decoder.MaxTextBytes + 1));
    }

    [Test]
    public async Task A_file_that_has_not_changed_is_not_read_again()
    {
        var memory = new FileMemory();
        Age(folder.Write("input/terms/a.md", "text"), days: 1);
        Age(folder.Write("input/terms/b.md", "text"), days: 1);
        var first = await Load(memory);

        Age(folder.Write("input/terms/b.md", "txet"), days: 0.5);
        folder.Write("input/terms/c.md", "text");
        File.Delete(folder.Get("input/terms/a.md"));
        Age(folder.Write("input/terms/a.md", "longer"), days: 1);
        var second = await Load(memory);

        Assert.That(second.Value.Select(file => Encoding.UTF8.GetString(file.Bytes)), Is.EqualTo(new[] { "longer", "txet", "text" }));
        Assert.That((await Load(memory)).Value.Take(2).Select(file => file.Bytes), Is.EqualTo(second.Value.Take(2).Select(file => file.Bytes)).Using<byte[]>(ReferenceEquals));
        Assert.That(first.Value, Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_file_that_was_written_a_moment_ago_is_read_again_though_it_looks_the_same()
    {
        var memory = new FileMemory();
        var now = DateTime.UtcNow;
        File.SetLastWriteTimeUtc(folder.Write("input/terms/a.md", "text"), now);
        await Load(memory);
        File.SetLastWriteTimeUtc(folder.Write("input/terms/a.md", "txet"), now);

        Assert.That((await Load(memory)).Value.Single().Bytes, Is.EqualTo("txet"u8.ToArray()));
    }

    private static void Age(string path, double days) => File.SetLastWriteTimeUtc(path, DateTime.UtcNow.Date.AddDays(-days));

    private Task<Staged<ImmutableArray<RawFile>>> Load(FileMemory? memory = null) =>
        SourceLoader.Load(folder.MakeFolder("input"), Task.FromResult(ChangeHistory.Empty), CancellationToken.None, memory);

    private async Task<IEnumerable<string>> LoadPaths() => (await Load()).Value.Select(file => file.Path.Value);

    private static IEnumerable<string> Describe(Staged<ImmutableArray<RawFile>> loaded) => loaded.Diagnostics.Select(fault => $"{fault.Code} {fault.Span.Path}");

    private void Link(string path, string target)
    {
        var link = folder.Get(path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, target);
    }
}
