using System.Diagnostics;
using StaticSite.Tests.Cli;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Workflows;

[Parallelizable(ParallelScope.All)]
internal sealed class WorkflowTests
{
    private const string Good = """
        on: { pull_request: }
        permissions: { contents: read }
        jobs:
          one:
            timeout-minutes: 5
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                with: { persist-credentials: false }
              - run: echo "$TITLE"
        """;

    private static string Folder { get; } = Path.Combine(Repository.Root, ".github", "workflows");

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [Test]
    public void There_is_one_for_proposals_their_comment_merges_and_links() =>
        Assert.That(Names, Is.SupersetOf(new[] { "links.yml", "main.yml", "pull-request-comment.yml", "pull-request.yml" }));

    [TestCaseSource(nameof(Names))]
    public void Workflow_keeps_the_rules(string name) => Assert.That(WorkflowRules.FindFaults(Read(name)), Is.Empty);

    [Test]
    public void Workflow_that_keeps_the_rules_has_no_faults() => Assert.That(WorkflowRules.FindFaults(Good), Is.Empty);

    [TestCase("@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7", "not pinned")]
    [TestCase(" # v7.0.1", "", "not pinned")]
    [TestCase("permissions: { contents: read }", "", "not listed")]
    [TestCase("permissions: { contents: read }", "permissions: write-all", "not listed")]
    [TestCase("contents: read", "contents: write", "may write contents")]
    [TestCase("pull_request:", "pull_request_target:", "pull_request_target")]
    [TestCase("pull_request:", "workflow_run:", "checks code out")]
    [TestCase("echo \"$TITLE\"", "echo \"${{ github.event.pull_request.title }}\"", "put together")]
    [TestCase("echo \"$TITLE\"", "echo\n        env: { TOKEN: \"${{ secrets.TOKEN }}\" }", "sees a secret")]
    [TestCase("echo \"$TITLE\"", "echo\n        env: { TOKEN: \"${{ github.token }}\" }", "sees a secret")]
    [TestCase("with: { persist-credentials: false }", "with: { fetch-depth: 0 }", "leaves its key")]
    [TestCase("timeout-minutes: 5", "name: One", "for ever")]
    public void Workflow_that_breaks_a_rule_is_found_out(string part, string instead, string fault) =>
        Assert.That(WorkflowRules.FindFaults(Good.Replace(part, instead, StringComparison.Ordinal)), Has.Some.Contains(fault));

    [Test]
    public async Task Comment_keeps_every_line_of_a_digest()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "StaticSite.Tests", "Comparing", "Approved"), "*.md"))
        {
            var digest = await File.ReadAllTextAsync(path);
            Assert.That(await Clean(digest), Is.EqualTo(digest), path);
        }
    }

    [TestCase("@everyone look")]
    [TestCase("- see [here](https://evil.example/)")]
    [TestCase("- https://evil.example/")]
    [TestCase("- www.evil.example")]
    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("![x](y)")]
    [TestCase("- Event `a``@someone` moved` @someone")]
    [TestCase("# Approved")]
    [TestCase("- fixes #1")]
    [TestCase("- `code` <b>")]
    [TestCase("-----")]
    [TestCase("- \u202Eover")]
    [TestCase("~~~")]
    [TestCase("````")]
    public async Task Comment_leaves_out_what_diff_would_never_write(string line) =>
        Assert.That(await Clean($"### What this change means\n{line}\n- Event `a` is new\n"), Is.EqualTo("### What this change means\n- Event `a` is new\n"));

    [Test]
    public async Task Comment_is_never_longer_than_its_place()
    {
        var text = await Clean("### What this change means\n" + string.Concat(Enumerable.Repeat("- Event `" + new string('x', 500) + "` is new\n", 5000)));
        Assert.That(text.Length, Is.LessThan(60_001).And.GreaterThan(1000));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    // Runs the very step of the workflow.
    private static async Task<string> Clean(string digest)
    {
        using var folder = new TempFolder();
        folder.Write("digest/digest.md", digest);
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder.Path, ArgumentList = { "-e", "-o", "pipefail", "-c", WorkflowRules.GetScript(Read("pull-request-comment.yml"), "Keep what cannot do harm") } };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero);
        return folder.Read("comment.md");
    }
}
