using StaticSite.Binding.Shapes;
using StaticSite.Editing;
using StaticSite.Loading;
using StaticSite.Publishing;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Editing;

[Parallelizable(ParallelScope.All)]
internal sealed class RenamerTests
{
    private const string Event = "- id: seen\n  date: 2018\n  title: Seen\n  summary: It came to [[comet]].\n  articles: [comet]\n  sources:\n    - base-primary, p. 4\n  state: confirmed\n";

    private static TestInput Input => new TestInput()
        .With("site.yml", "title: The sky\ndescription: It.\nurl: https://example.org/\ntracks:\n  - id: optics\n    title: Optics\n    short: Light.\n    hue: 1\n")
        .WithArticle("comet", "It came.[@base-primary; @base-news, p. 2] See `[[comet]]` and [[aperture]].", "tracks: [optics]\n")
        .WithTerm("aperture", "See [[comet#none|it]].", "see-also:\n  - comet\n")
        .With("timeline/a.yml", Event + Event.Replace("id: seen", "id: seen-again", StringComparison.Ordinal));

    [Test]
    public void Any_id_of_a_whole_site_can_be_renamed_and_nothing_breaks([Values(true, false)] bool isTiny)
    {
        var site = new EditedSite(InputFolder.Read(isTiny ? Repository.TinyInput : Repository.Input));
        Assert.That(site.Diagnostics, Is.Empty);
        var all = site.Index.Entries.Concat(site.Index.Tracks).Where(named => named.Id.Value is not ("home" or "contribute")).ToList();

        // In the large site, two of each kind.
        foreach (var named in isTiny ? all : all.GroupBy(named => named.Entry?.Kind).SelectMany(kind => new[] { kind.First(), kind.Last() }))
        {
            var text = named.Entry is null ? $"- id: {named.Id}¦" : $"[[{named.Id}¦]]";
            var cursor = Cursor.In(named.Entry is null ? "site.yml" : "pages/home.md", named.Entry is null ? "tracks:\n" + text : text);
            var plan = Renamer.Rename(site.Index, cursor.File, cursor.Line, cursor.Column, "quite-another-name");

            var after = site.Apply(plan!);

            Assert.That(after.Diagnostics.Select(fault => fault.ToString()), Is.Empty, named.Id.Value);
            Assert.That(after.Index.Find(named.Id.Value, named.Entry is null), Is.Null);
            Assert.That(after.Index.Find("quite-another-name", named.Entry is null)?.Name, Is.EqualTo(named.Name));
        }
    }

    [Test]
    public void File_and_text_change_together_and_code_stays()
    {
        var after = Rename(Input, "[[comet¦]]", "tail");

        Assert.That(after.Read("articles/tail.md"), Does.Contain("tracks: [optics]\nformerly: [comet]\n---\n").And.Contain("`[[comet]]`"));
        Assert.That(after.Read("terms/aperture.md"), Does.Contain("  - tail\n").And.Contain("[[tail#none|it]]"));
        Assert.That(after.Read("timeline/a.yml"), Does.Contain("to [[tail]].").And.Contain("articles: [tail]"));
    }

    [Test]
    public void Record_keeps_its_former_id_at_its_end() => Assert.That(
        Rename(Input, "[[seen¦]]", "first-seen").Read("timeline/a.yml"),
        Does.StartWith(Event.Replace("id: seen", "id: first-seen", StringComparison.Ordinal) + "  formerly: [seen]\n- id: seen-again\n"));

    [Test]
    public void Track_leaves_its_address_behind() => Assert.That(
        new EditedSite(RenameTrack(RenameTrack(Input, "optics", "light"), "light", "rays").Files).Read("site.yml"),
        Does.EndWith("hue: 1\nmoved:\n  - from: /tracks/optics/\n    to: /tracks/rays/\n  - from: /tracks/light/\n    to: /tracks/rays/\n").And.Contain("id: rays"));

    [TestCase("formerly: [old]\n", "formerly: [old, comet]\n")]
    [TestCase("formerly: [\"old\"]\n", "formerly: [\"old\", comet]\n")]
    [TestCase("formerly:\n  - old\nverified: 2026\n", "formerly:\n  - old\n  - comet\nverified: 2026\n")]
    [TestCase("formerly: [old, tail]\n", "formerly: [old, comet]\n", Description = "renamed back")]
    [TestCase("formerly: [comet]\n", "formerly: [comet]\n", Description = "said already")]
    public void Former_ids_are_added_to(string keys, string expected) => Assert.That(
        Rename(Input.WithArticle("comet", "It.", keys), "[[comet¦]]", "tail").Read("articles/tail.md"), Does.Contain("\n" + expected));

    [TestCase("comet", "Tail End", "`Tail End` is not an id: ids are lower-case letters, digits and single hyphens; did you mean `tail-end`?")]
    [TestCase("comet", "aperture", "the id `aperture` belongs to “aperture” (terms/aperture.md)")]
    [TestCase("comet", "base-news", "the id `base-news` belongs to “")]
    [TestCase("seen", "1990s", "the site itself uses the address that `1990s` would have")]
    [TestCase("home", "start", "the site finds the page `home` by its id")]
    public void What_cannot_be_is_refused(string id, string name, string message) => Assert.That(
        () => Rename(Input, $"[[{id}¦]]", name), Throws.TypeOf<RenameException>().With.Message.StartsWith(message));

    [Test]
    public void Nothing_is_renamed_while_a_part_of_the_content_cannot_be_read() => Assert.That(
        () => Rename(Input.With("timeline/b.yml", "- id: x\n  title: a: b\n"), "[[comet¦]]", "tail"),
        Throws.TypeOf<RenameException>().With.Message.Contains("timeline/b.yml"));

    [Test]
    public void A_former_id_of_another_entry_is_taken() => Assert.That(
        () => Rename(Input.WithTerm("lens", "It.", "formerly: [glass]\n"), "[[comet¦]]", "glass"),
        Throws.TypeOf<RenameException>().With.Message.EqualTo("the id `glass` belonged to “lens” (terms/lens.md)"));

    // A key that takes ids and is not in this test is a key that editors do not know.
    [Test]
    public void Every_key_that_takes_ids_is_renamed()
    {
        const string Uses = "tracks: [optics]\narticles: [comet]\npeople: [ada]\nout-of-office: [ada]\nsee-also: [ada]\ntouches: [ada]\npages: [home]\nsee: ada\ntarget: ada\nsources: [base-news]\n";
        var shapes = Enum.GetValues<FileRole>().Except([FileRole.Unknown, FileRole.Asset]).Select(RecordShapes.Get);
        var keys = shapes.SelectMany(shape => shape.Keys.Concat(shape.Keys.SelectMany(key => key.Items?.Keys ?? [])))
            .Where(key => key.Type is KeyType.Id or KeyType.Ids or KeyType.Citations && key.Name is not ("id" or "formerly"))
            .DistinctBy(key => key.Name);
        Assert.That(keys.Where(key => key.Target == IdTarget.None || !Uses.Contains($"{key.Name}: ", StringComparison.Ordinal)).Select(key => key.Name), Is.Empty);

        var input = Input
            .With("people/ada.md", "---\nname: Ada\nshort: She.\noffices:\n  - title: One\n    sources: [base-news]\nrelations:\n  - type: part-of\n    target: comet\n    sources: [base-news]\n---\n")
            .With("timeline/a.yml", Event + "  people: [ada]\n  out-of-office: [ada]\n  relations:\n    - type: part-of\n      target: ada\n      sources: [base-news]\n")
            .With("disputes/a.yml", "- id: whether\n  question: Is it?\n  positions:\n    - claim: Yes.\n      sources: [base-news]\n    - claim: No.\n      sources: [base-primary]\n  reason: See [[ada]].\n  touches: [ada]\n  state: open\n")
            .With("terms/aperture.md", "---\nterm: aperture\nshort: It.\nsources: [base-news]\nsee-also: [ada]\nsenses:\n  - by: one\n    text: See [[ada]].\n    sources: [base-news]\n---\n\nSo.[@base-news]\n")
            .With("site.yml", "title: The sky\ndescription: It.\nurl: https://example.org/\npages: [home]\ntracks:\n  - id: optics\n    title: Optics\n    short: Light.\n    hue: 1\ngone:\n  - address: /glossary/gone/\n    date: 2026\n    reason: So.\n    see: ada\n");
        foreach (var id in new[] { "ada", "base-news" })
        {
            var after = Rename(input, $"[[{id}¦]]", "renamed");
            var left = after.Files.Where(file => after.Read(file.Path.Value).Replace($"formerly: [{id}]", "", StringComparison.Ordinal).Contains(id, StringComparison.Ordinal));
            Assert.That(left.Select(file => file.Path.Value), Is.Empty, id);
        }
    }

    [Test]
    public void Words_are_no_id()
    {
        var cursor = Cursor.In("pages/home.md", "Only wo¦rds.");
        var site = new EditedSite(Input.Files);
        Assert.That(Renamer.FindId(site.Index, cursor.File, 1, cursor.Column), Is.Null);
        Assert.That(Renamer.Rename(site.Index, cursor.File, 1, cursor.Column, "x"), Is.Null);
    }

    [Test]
    public void A_file_renamed_by_hand_changes_what_names_it()
    {
        var site = new EditedSite(Input.Files);
        var plan = Renamer.Rename(site.Index, new SourcePath("terms/aperture.md"), new SourcePath("terms/opening.md"))!;
        Assert.That(site.Apply(plan).Read("articles/comet.md"), Does.Contain("[[opening]]"));
        Assert.That(Renamer.Rename(site.Index, new SourcePath("timeline/a.yml"), new SourcePath("timeline/b.yml")), Is.Null);
    }

    private static EditedSite Rename(TestInput input, string text, string name) => Rename(new EditedSite(input.Files), Cursor.In("pages/home.md", text), name);

    private static TestInput RenameTrack(TestInput input, string id, string name)
    {
        var after = Rename(new EditedSite(input.Files), Cursor.In("terms/x.md", $"---\ntracks: [{id}¦]\n---\n"), name);
        return after.Files.Aggregate(new TestInput(), (files, file) => files.With(file.Path.Value, file.Bytes));
    }

    private static EditedSite Rename(EditedSite site, Cursor cursor, string name) =>
        site.Apply(Renamer.Rename(site.Index, cursor.File, cursor.Line, cursor.Column, name)!);
}
