using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Scaffolding;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Scaffolding;

[Parallelizable(ParallelScope.All)]
internal sealed partial class ScaffolderTests
{
    private static IEnumerable<EntryKind> Kinds => [EntryKind.Article, EntryKind.Term, EntryKind.Person, EntryKind.Event, EntryKind.Source, EntryKind.Dispute, EntryKind.Page];

    [TestCaseSource(nameof(Kinds))]
    public void New_entry_lacks_nothing_but_its_blanks(EntryKind kind)
    {
        var input = new TestInput();
        var made = input.Make(kind, "A title: with “signs” & 12 more #words");
        input.With(made);
        Assert.That(input.FindFaults(), Is.Empty, made.Text);
        Assert.That(made.Blanks, Is.GreaterThan(0).And.EqualTo(input.CountBlanks()), "each blank is reported once: " + made.Text);
    }

    [TestCaseSource(nameof(Kinds))]
    public void New_entry_passes_once_its_blanks_are_filled(EntryKind kind)
    {
        var input = new TestInput();
        var made = input.Make(kind, "Some title");
        var filled = BlankLine().Replace(made.Text, match => match.Groups["key"].Value + match.Groups["key"].Value.Trim(' ', '-', ':') switch
        {
            "short" or "summary" or "claim" or "reason" or "title" or "publisher" => "Some words.",
            "" => "base-primary",
            "date" or "period" => "2001-02",
            "url" => "https://example.org/a",
            "tracks" => "[track-one]",
            "articles" => "[]",
            "touches" => "[home]",
            "kind" => kind switch { EntryKind.Article or EntryKind.Term => "agreement", EntryKind.Event => "signing", _ => "primary" },
            "state" => kind == EntryKind.Event ? "confirmed" : "open",
            var key => throw new InvalidOperationException(key),
        }).Replace("TODO(the text, each statement followed by its source in square brackets, as the page Contribute shows)", "It was signed.[@base-primary]", StringComparison.Ordinal).Replace("TODO(the text, as the page Contribute shows)", "So.", StringComparison.Ordinal);
        Assert.That(filled, Does.Not.Contain("TODO("));
        Assert.That(input.With(made with { Text = filled }).Check().Where(fault => fault.Code is not ("SS313" or "SS325")), Is.Empty, filled);
    }

    [Test]
    public void Id_comes_from_the_title_and_is_the_next_that_is_free()
    {
        var input = new TestInput().WithTerm("first-light", "Text.", "formerly: [first-light-2]\n");
        var made = input.Make(EntryKind.Event, "First Light!");
        Assert.That(made.Ids.Single().Value, Is.EqualTo("first-light-3"));
        Assert.That(input.With(made).Make(EntryKind.Person, "First light").Path.Value, Is.EqualTo("people/first-light-4.md"));
    }

    [Test]
    public void Who_has_the_name_already_is_told()
    {
        var input = new TestInput().WithTerm("lens", "Text.", "aliases: [Looking Glass]\n").WithEvents(("a", "2018", ""));

        Assert.That(input.Make(EntryKind.Term, "Looking-glass").Alike.Select(entry => entry.Id.Value), Is.EqualTo(new[] { "lens" }));
        Assert.That(input.Make(EntryKind.Event, "Title of A").Alike.Select(entry => entry.Id.Value), Is.EqualTo(new[] { "a" }));
        Assert.That(input.Make(EntryKind.Term, "Mirror").Alike, Is.Empty);
    }

    [Test]
    public void A_blank_names_the_tracks_of_the_site() =>
        Assert.That(new TestInput().Make(EntryKind.Term, "Lens").Text, Does.Match(@"tracks: \[""TODO\([^\n]*, any of track-one"));

    [Test]
    public void A_record_goes_where_its_words_are_at_home()
    {
        const string Item = "- id: {0}\n  date: 2018\n  title: {1}\n  summary: The committee met and the ministers were there.\n  state: confirmed\n  sources: [base-primary]\n";
        static string Record(string id, string title) => Item.Replace("{0}", id, StringComparison.Ordinal).Replace("{1}", title, StringComparison.Ordinal);
        var input = new TestInput()
            .With("timeline/a.yml", string.Concat(Enumerable.Range(1, 9).Select(number => Record($"a-{number}", "Second meeting held"))))
            .With("timeline/b.yml", Record("b", "First SPICA launch"));

        Assert.That(input.Make(EntryKind.Event, "Second SPICA launch held").Path.Value, Is.EqualTo("timeline/b.yml"));
    }

    [Test]
    public void A_file_whose_name_is_misspelt_is_not_begun()
    {
        var input = new TestInput().With("timeline/agreements.yml", "").WithEvents(("a", "2018", ""));
        var request = new ScaffoldRequest(EntryKind.Event, Scaffolded.Today) { Title = "Seen", File = "agreement" };

        Assert.That(() => input.Make(request), Throws.TypeOf<ScaffoldException>().With.Message.EqualTo("there is no file `agreement`; did you mean `agreements`?"));
        Assert.That(input.Make(request with { File = "visits" }).Path.Value, Is.EqualTo("timeline/visits.yml"));
    }

    [TestCase("तिथि", "event")]
    [TestCase("1990s", "1990s-2")]
    [TestCase("\n- id: evil\u202E", "id-evil")]
    [TestCase("One word and another and one more and yet another and at last the end of it", "one-word-and-another-and-one-more-and-yet-another-and-at")]
    public void Any_title_gives_an_id(string title, string id)
    {
        var input = new TestInput();
        var made = input.Make(EntryKind.Event, title);
        Assert.That(made.Ids.Single().Value, Is.EqualTo(id));
        Assert.That(input.With(made).FindFaults(), Is.Empty);
    }

    [TestCase("base-primary", "the id `base-primary` is taken; `base-primary-2` is free")]
    [TestCase("No_id", "`No_id` is not an id")]
    public void Id_that_cannot_be_had_is_refused(string id, string message) => Assert.That(
        () => new TestInput().Make(new ScaffoldRequest(EntryKind.Term, Scaffolded.Today) { Title = "A", Id = id }),
        Throws.TypeOf<ScaffoldException>().With.Message.Contains(message));

    [Test]
    public void Record_goes_to_the_file_with_the_most_similar_ones_or_to_the_one_named()
    {
        var input = new TestInput().With("timeline/bridges.yml", Event("bridge-opened", "Bridge opened")).With("timeline/ships.yml", Event("ship-launched", "Ship launched"));
        Assert.That(input.Make(EntryKind.Event, "Second bridge begun").Path.Value, Is.EqualTo("timeline/bridges.yml"));
        Assert.That(input.Make(EntryKind.Event, "Ship sold").Path.Value, Is.EqualTo("timeline/ships.yml"));
        Assert.That(Named("ships").Path.Value, Is.EqualTo("timeline/ships.yml"));
        Assert.That(Named("timeline/ships.yml").Path.Value, Is.EqualTo("timeline/ships.yml"));
        Assert.That(Named("canals.yml") is { IsNewFile: true, Path.Value: "timeline/canals.yml" });
        Assert.That(() => Named("../articles/ships"), Throws.TypeOf<ScaffoldException>());

        ScaffoldResult Named(string file) => input.Make(new ScaffoldRequest(EntryKind.Event, Scaffolded.Today) { Title = "Bridge", File = file });
    }

    [TestCase("- id: a\n  title: A\n  publisher: B\n  kind: news", TestName = "Last_line_without_an_end")]
    [TestCase("  - id: a\n    title: A\n    publisher: B\n    kind: news\n\n\n", TestName = "Indented_list")]
    [TestCase("# only a comment\n", TestName = "No_record_yet")]
    public void Record_is_put_behind_whatever_the_file_ends_with(string before)
    {
        var input = new TestInput().With("sources/base.yml", before).With("pages/home.md", "---\ntitle: Home\nshort: Home.\n---\n\nText.\n");
        var made = input.Make(EntryKind.Source, "New one");
        Assert.That(input.With(made).FindFaults(), Is.Empty);
        Assert.That(input.Read("sources/base.yml").Split('\n')[made.Line - 1], Does.EndWith("- id: new-one"));
    }

    [TestCase("[]\n")]
    [TestCase("- id: a\n  title: \"not closed\n")]
    [TestCase("- id: a\n  title: |\n    A text\n...\n")]
    [TestCase("key: value\n")]
    public void File_that_cannot_be_added_to_stays_as_it_is(string before) => Assert.That(
        () => new TestInput().With("sources/base.yml", before).Make(EntryKind.Source, "New one"),
        Throws.TypeOf<ScaffoldException>().With.Message.StartsWith("nothing can be added to `sources/base.yml` as it is: run `check`"));

    [Test]
    public void File_that_cannot_be_read_is_never_made_anew() => Assert.That(
        () => new TestInput().With("sources/base.yml", new byte[2 * 1024 * 1024]).Make(new ScaffoldRequest(EntryKind.Source, Scaffolded.Today) { Title = "A", File = "base" }),
        Throws.TypeOf<ScaffoldException>().With.Message.Contains("is there already"));

    private static string Event(string id, string title) => $"- id: {id}\n  date: 1990\n  title: {title}\n  summary: It was done.\n  state: confirmed\n  sources: [base-primary]\n";

    // A line whose value, list item or one-line list is a blank.
    [GeneratedRegex(@"(?<key>^[- ]*([a-z-]+: )?)(""TODO\([^\n]*""|\[""?TODO\([^\n]*\]|TODO\([^\n]*)(?=\n)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlankLine();
}
