using System.CommandLine;
using StaticSite.Cli;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Cli;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Good_content_is_written_and_ends_with_0()
    {
        WriteInput();

        var code = await Run("build", "--input", folder.Get("input"), "--output", folder.Get("output"));

        Assert.That(error.ToString(), Is.Empty);
        Assert.That(code, Is.EqualTo(ExitCode.Done));
        Assert.That(File.Exists(folder.Get("output/index.html")), Is.True);
        Assert.That(output.ToString(), Does.Match(@"^Built \d+ pages into .*output/ in .* ms\n  content  0 articles, .*\n  files    \d+ written, 0 unchanged, 0 removed\n$"));
    }

    [Test]
    public async Task Errors_in_the_content_end_with_1_and_write_nothing()
    {
        WriteInput();
        folder.Write("input/terms/a.md", "no front matter");

        Assert.That(await Run("build", "--input", folder.Get("input"), "--output", folder.Get("output")), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(error.ToString(), Does.Contain("/input/terms/a.md:1:1: error SS201: "));
        Assert.That(folder.List("output"), Is.Empty);
    }

    [TestCase("text")]
    [TestCase("github")]
    [TestCase("json")]
    [TestCase("sarif")]
    public async Task Check_ends_as_build_does(string format)
    {
        WriteInput();
        Assert.That(await Run("check", "--input", folder.Get("input"), "--format", format), Is.EqualTo(ExitCode.Done));

        folder.Write("input/terms/a.md", "no front matter");
        Assert.That(await Run("check", "--input", folder.Get("input"), "--format", format), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(output.ToString() + error, Does.Contain("SS201"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Has.Exactly(1).Items);
    }

    [Test]
    public async Task Address_that_was_published_may_not_be_lost()
    {
        WriteInput();
        folder.Write("input/articles/one.md", "---\ntitle: One\nkind: document\nshort: It.\n---\n\nText.\n");
        Assert.That(await Run("build", "--input", folder.Get("input"), "--output", folder.Get("output")), Is.EqualTo(ExitCode.Done));
        var manifest = folder.Write("published.json", folder.Read("output/data/manifest.json"));
        File.Delete(folder.Get("input/articles/one.md"));

        Assert.That(await Run("check", "--input", folder.Get("input"), "--published", manifest), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(await Run("build", "--input", folder.Get("input"), "--output", folder.Get("output"), "--published", manifest), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(error.ToString(), Does.Contain("error SS341: `/articles/one/` (“One”) was published"));
        Assert.That(folder.List("output"), Does.Contain("articles/one/index.html"));
    }

    [Test]
    public async Task Links_into_a_private_network_are_not_asked_for_and_end_with_0()
    {
        WriteInput();
        folder.Write("input/sources/more.yml", "- id: more\n  title: More\n  publisher: Us\n  kind: news\n  url: http://127.0.0.1:9/\n  accessed: 2026-01-01\n");

        Assert.That(await Run("links", "--input", folder.Get("input"), "--cache", folder.Get("cache.json"), "--today", "2026-11-22"), Is.EqualTo(ExitCode.Done));
        Assert.That(output.ToString(), Does.StartWith("1 addresses: 1 without complaint, 0 failing, 0 dead\n").And.Contain("`http://127.0.0.1:9/`: the host is in a private network (in `more`)"));
        Assert.That(folder.Read("cache.json"), Does.Contain("\"checked\": \"2026-11-22\"").And.Contain("\"outcome\": \"forbidden\""));
    }

    [Test]
    public async Task Diff_takes_folders_built_sites_and_manifests()
    {
        WriteInput();
        folder.Write("input/articles/one.md", "---\ntitle: One\nkind: document\nshort: It.\n---\n\nText.\n");
        Assert.That(await Run("build", "--input", folder.Get("input"), "--output", folder.Get("output")), Is.EqualTo(ExitCode.Done));
        foreach (var old in new[] { "input", "output", "output/data", "output/data/manifest.json" })
        {
            output.GetStringBuilder().Clear();
            Assert.That(await Run("diff", folder.Get(old), folder.Get("output/data/manifest.json")), Is.EqualTo(ExitCode.Done));
            Assert.That(output.ToString(), Is.EqualTo("### What this change means\n\nNothing that readers see\n"), old);
        }

        folder.Write("input/articles/one.md", "---\ntitle: [\n");
        Assert.That(await Run("diff", folder.Get("input"), folder.Get("output")), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(error.ToString(), Does.Contain("cannot be compared before all of it can be read"));
    }

    [TestCase("", "say what to do: build, check, serve, new, schema, diff, links, fix, explain, lsp")]
    [TestCase("bulid", "there is no command `bulid`; did you mean `build`?")]
    [TestCase("build --nothing", "there is no option `--nothing`; there are --input, --output,")]
    [TestCase("check --formt json", "there is no option `--formt`; did you mean `--format`?")]
    [TestCase("new person Jane Roe", "`Roe` is too much; text with blanks in it goes between quotation marks")]
    [TestCase("new sorce x", "`sorce` is nothing that can be begun; did you mean `source`?")]
    [TestCase("new source static-site.runtimeconfig.json --input .", "is a file: write `static-site new source --from static-site.runtimeconfig.json`")]
    [TestCase("build --base-url ftp://example.org", "`ftp://example.org` is not an address like https://example.org/")]
    [TestCase("build --base-url example.org", "`example.org` is not an address")]
    [TestCase("explain SS399", "there is no code `SS399`; did you mean `SS309`?")]
    [TestCase("explain what", "there is no code `what`; `static-site explain` lists all")]
    [TestCase("check --format xml", "'xml'")]
    [TestCase("build --today tomorrow", "`tomorrow` is not a day; --today takes one such as 2026-11-22")]
    [TestCase("serve --port 65536", "`65536` is not a port; --port takes a number from 0 to 65535")]
    [TestCase("serve --port x", "`x` is not a port")]
    [TestCase("build", "there is no folder `input` here; run the command in the project's folder or name it with --input")]
    [TestCase("check --input . --published nowhere.json", "there is no file `nowhere.json`; save `data/manifest.json`")]
    [TestCase("check --input . --published static-site.runtimeconfig.json", "is not a manifest that this program can read")]
    [TestCase("diff nowhere nowhere", "there is no content at `nowhere`")]
    [TestCase("links --input . --cache static-site.runtimeconfig.json", "is not a file of this command")]
    [TestCase("check --input nowhere", "there is no folder `nowhere`")]
    public async Task Wrong_usage_ends_with_2_and_says_what_to_type(string line, string message)
    {
        Assert.That(await Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error.ToString(), Does.StartWith("static-site: ").And.Contain(message));
    }

    [Test]
    public async Task Explain_shows_a_code_or_lists_all()
    {
        Assert.That(await Run("explain", "ss301"), Is.EqualTo(ExitCode.Done));
        Assert.That(await Run("explain"), Is.EqualTo(ExitCode.Done));
        Assert.That(output.ToString(), Does.StartWith("SS301: ").And.Contain("See [[apertur]].").And.Contain("\nSS101  The file is not UTF-8").And.EndsWith("in one another.\n"));
    }

    [Test]
    public async Task A_revision_that_git_does_not_know_ends_with_2()
    {
        WriteInput();

        Assert.That(await Run("check", "--format", "github", "--base", "nowhere", "--input", folder.Get("input")), Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error.ToString(), Does.Contain("git knows no branch or commit `nowhere` here"));
    }

    [Test]
    public async Task Fix_mends_what_is_sure_and_shows_it()
    {
        WriteInput();
        var path = folder.Write("input/terms/tail.md", "---\r\nterm: Tail\r\nshort: Words.\r\nsources: [Base-Primary]\r\n---\r\n\r\nSee [[hme]].\r\n");
        var before = await File.ReadAllTextAsync(path);

        Assert.That(await Run("fix", "--dry-run", "--input", folder.Get("input")), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(before));
        Assert.That(await Run("fix", "--input", folder.Get("input")), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(before.Replace("Base-Primary", "base-primary", StringComparison.Ordinal)));
        Assert.That(output.ToString(), Does.Contain("@@ -4 +4 @@\n-sources: [Base-Primary]\n+sources: [base-primary]\nWould mend 1 mistake in 1 file; for you to mend: 1 error in 1 file").And.Contain("\nMended 1 mistake in 1 file; "));
        Assert.That(folder.List("input/terms"), Is.EqualTo(new[] { "tail.md" }));
        Assert.That(await Run("fix", "--input", folder.Get("input")), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(output.ToString(), Does.Contain("\nNothing is sure enough to be mended; "));
    }

    [Test]
    public async Task Overdue_entries_are_told_only_to_those_who_ask()
    {
        WriteInput();
        folder.Write("input/terms/lens.md", "---\nterm: lens\nshort: Glass.\nsources: [base-primary]\nverified: 2001-01-01\nsee-also: [home]\n---\n\nText.\n");

        Assert.That(await Run("check", "--strict", "--input", folder.Get("input")), Is.EqualTo(ExitCode.Done));
        Assert.That(await Run("check", "--strict", "--input", folder.Get("input"), "--overdue", "--today", "2003-01-01"), Is.EqualTo(ExitCode.Done));
        Assert.That(error.ToString(), Is.Empty);
        Assert.That(await Run("check", "--strict", "--input", folder.Get("input"), "--overdue"), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(error.ToString(), Does.Contain("SS328"));
        Assert.That(await Run("check", "--input", folder.Get("input"), "--today", "2003-01-01"), Is.EqualTo(ExitCode.WrongUsage));
    }

    [Test]
    public async Task Trust_report_holds_for_the_day_that_is_given()
    {
        WriteInput();

        await Run("build", "--input", folder.Get("input"), "--output", folder.Get("output"), "--today", "2031-05-06");

        Assert.That(await File.ReadAllTextAsync(folder.Get("output/data/trust.json")), Does.Contain("\"asOf\": \"2031-05-06\""));
    }

    [Test]
    public async Task An_output_folder_that_is_not_ours_ends_with_2()
    {
        WriteInput();
        folder.Write("photos/cat.jpg");

        Assert.That(await Run("build", "--input", folder.Get("input"), "--output", folder.Get("photos")), Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error.ToString(), Does.Contain("/photos/: error SS401: ").And.Contain("= help: name an empty folder with --output"));
    }

    [Test]
    public async Task A_failure_of_the_system_ends_with_3_and_one_line()
    {
        WriteInput();
        folder.Write("file");

        Assert.That(await Run("build", "--input", folder.Get("input"), "--output", folder.Get("file/output")), Is.EqualTo(ExitCode.Failed));
        Assert.That(error.ToString(), Does.StartWith("static-site: "));
        Assert.That(error.ToString().TrimEnd(), Does.Not.Contain('\n'));
    }

    [Test]
    public async Task Help_is_as_approved()
    {
        foreach (var line in new[] { "--help", "build --help", "check --help", "serve --help", "new --help", "schema --help", "diff --help", "links --help", "fix --help", "explain --help", "lsp --help" })
        {
            await output.WriteLineAsync($"$ static-site {line}");
            Assert.That(await Run(line.Split(' ')), Is.EqualTo(ExitCode.Done));
        }

        var path = Path.Combine(Repository.Root, "tests", "StaticSite.Tests", "Cli", "help.approved.txt");

        // The library leaves spaces at the ends of wrapped lines; editors take them away.
        var help = string.Join('\n', output.ToString().ReplaceLineEndings("\n").Split('\n').Select(text => text.TrimEnd()));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            await File.WriteAllTextAsync(path, help);
        }

        Assert.That(help, Is.EqualTo(await File.ReadAllTextAsync(path)));
    }

    [Test]
    public async Task New_entry_is_made_never_over_another_and_the_next_steps_are_told()
    {
        WriteInput();
        string[] line = ["new", "term", "A \"new\" term", "--input", folder.Get("input")];

        Assert.That(await Run(line), Is.EqualTo(ExitCode.Done), error.ToString());
        Assert.That(output.ToString(), Does.Match(@"^Made \S+input/terms/a-new-term\.md\n\nWhat to do next:\n  1\. Open \S+:1 and write over each TODO\(…\), \d of them; each says what it asks for\.\n  2\. Run `static-site check`.*\n  3\. .*/glossary/a-new-term/\n$"));
        var first = folder.Read("input/terms/a-new-term.md");
        Assert.That(first, Does.Match(@"^---\nterm: ""A \\""new\\"" term""\n").And.Match(@"\nverified: \d{4}-\d\d-\d\d\n---\n"));

        Assert.That(await Run(line), Is.EqualTo(ExitCode.Done));
        Assert.That(folder.Read("input/terms/a-new-term.md"), Is.EqualTo(first));
        Assert.That(folder.List("input/terms"), Is.EqualTo(new[] { "a-new-term-2.md", "a-new-term.md" }));

        Assert.That(await Run("check", "--input", folder.Get("input")), Is.EqualTo(ExitCode.ContentErrors));
        Assert.That(error.ToString(), Does.Contain("terms/a-new-term.md:4:8: error SS231: "));
    }

    [Test]
    public async Task New_records_go_to_the_end_of_a_file_with_its_line_ends()
    {
        WriteInput();
        folder.Write("input/sources/base.yml", folder.Read("input/sources/base.yml").Replace("\n", "\r\n", StringComparison.Ordinal));
        var before = folder.Read("input/sources/base.yml");
        folder.Write("two.ris", "TY  - NEWS\nTI  - One\nT2  - A paper\nER  - \nTY  - GOVDOC\nTI  - Two\nPB  - A ministry\nER  - \n");

        Assert.That(await Run("new", "source", "--from", folder.Get("two.ris"), "--input", folder.Get("input")), Is.EqualTo(ExitCode.Done), error.ToString());
        Assert.That(output.ToString(), Does.Contain("Added 2 sources to ").And.Contain("nothing is left blank").And.Contain("[@one], [@two]"));
        Assert.That(folder.Read("input/sources/base.yml"), Is.EqualTo(before + "\r\n- id: one\r\n  title: One\r\n  publisher: A paper\r\n  kind: news\r\n\r\n- id: two\r\n  title: Two\r\n  publisher: A ministry\r\n  kind: primary\r\n"));
    }

    [TestCase("new trem X", "`trem` is nothing that can be begun; did you mean `term`?")]
    [TestCase("new term", "say what it is called, for instance `static-site new term \"Some title\"`")]
    [TestCase("new event --from a.bib", "--from makes sources: write `static-site new source --from a.bib`")]
    [TestCase("new source --from nowhere.bib", "there is no file `nowhere.bib`")]
    [TestCase("new event X --in ../terms/a", "`../terms/a` is not the name of a data file")]
    [TestCase("new event X --id base-news", "the id `base-news` is taken")]
    public async Task New_says_what_to_type_instead(string line, string message)
    {
        WriteInput();
        Assert.That(await Run([.. line.Split(' '), "--input", folder.Get("input")]), Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error.ToString(), Does.StartWith("static-site: ").And.Contain(message));
    }

    [Test]
    public async Task New_file_is_not_made_outside_the_folder()
    {
        WriteInput();
        Directory.CreateSymbolicLink(folder.Get("input/terms"), folder.MakeFolder("elsewhere"));

        Assert.That(await Run("new", "term", "A term", "--input", folder.Get("input")), Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(folder.List("elsewhere"), Is.Empty);
    }

    [Test]
    public async Task Schemas_are_written_into_the_folder_named()
    {
        Assert.That(await Run("schema", "--output", folder.Get("a/b")), Is.EqualTo(ExitCode.Done));
        Assert.That(folder.List("a/b"), Is.EqualTo(StaticSite.Schemas.SchemaFiles.All.Select(file => file.Name)));
        Assert.That(folder.Read("a/b/site.json"), Does.StartWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
    }

    private Task<int> Run(params string[] arguments) => CommandLine.Run(arguments, new InvocationConfiguration { Output = output, Error = error });

    private void WriteInput()
    {
        foreach (var file in new TestInput().Files)
        {
            folder.Write("input/" + file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes));
        }
    }
}
