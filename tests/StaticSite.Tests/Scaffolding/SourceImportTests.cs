using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Scaffolding;
using StaticSite.Scaffolding.Importing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Scaffolding;

[Parallelizable(ParallelScope.All)]
internal sealed class SourceImportTests
{
    [TestCase("bib")]
    [TestCase("ris")]
    [TestCase("json")]
    public async Task What_the_site_offers_for_citing_is_read_back_as_it_was(string format)
    {
        var files = await WholeSite.Real.Files;
        var sources = WholeSite.RealContent.Entries.OfType<Source>().ToList();
        Assert.That(sources, Has.Count.GreaterThan(100));
        foreach (var source in sources)
        {
            var item = SourceImport.Read(Encoding.UTF8.GetString(files[$"sources/{source.Id}/cite.{format}"]))[0];
            Assert.That(
                (item.Key, item.Title, item.Publisher, item.CopyAt, item.Url, item.Archive, item.Language),
                Is.EqualTo((source.Id.Value, source.Name, source.Publisher, source.CopyAt, source.Url, source.ArchiveUrl, source.Language ?? "en")));
            Assert.That(item.Author, Is.EqualTo(format == "ris" ? source.Author?.Replace(",", "", StringComparison.Ordinal) : source.Author), source.Id.Value);
            Assert.That(item.Accessed, Is.EqualTo(source.Accessed?.Text), source.Id.Value);
            Assert.That(item.Kind, format == "bib" && source.SourceKind != "news" ? Is.Null : Is.EqualTo(source.SourceKind), source.Id.Value);
            if (source.Date is null or { Shape: EdtfShape.Date, IsUncertain: false })
            {
                Assert.That(item.Date, Is.EqualTo(source.Date?.Text), source.Id.Value);
            }
        }
    }

    [TestCase("bib")]
    [TestCase("ris")]
    [TestCase("json")]
    public async Task Sources_of_a_page_become_records_and_the_page_itself_none(string format)
    {
        var files = await WholeSite.Tiny.Files;
        var name = files.Keys.First(file => file.StartsWith("articles/", StringComparison.Ordinal) && file.EndsWith($"/cite.{format}", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(files[name]);
        var input = new TestInput().With("site.yml", "title: T\ndescription: D.\nurl: https://example.org/some/where/\n");
        var request = new ScaffoldRequest(EntryKind.Source, Scaffolded.Today) { Citations = text };
        var made = input.Make(request);
        Assert.That(made.Ids, Has.Length.EqualTo(SourceImport.Read(text).Length - 1));
        Assert.That(input.With(made).FindFaults(), Is.Empty, made.Text);

        var again = input.Make(request);
        Assert.That(again.Known, Is.SubsetOf(made.Ids), "what has an address that is there is not added a second time");
        Assert.That(again.Ids.Intersect(made.Ids), Is.Empty);
    }

    [Test]
    public void Bibtex_is_read_as_reference_managers_write_it()
    {
        var items = SourceImport.Read("""
            % a comment
            @string{ju = "Journal of " # {Things}}
            @comment{ignored, title = {no}}
            @ARTICLE(smith:2018,
              author = "Smith, J{\"o}rg and {World Bank, The} and Ana-Mar{\'\i}a {\v C}ech and others",
              title = {The {DTTI} --- a ``test'' \& more: 100\% {\ss}},
              journal = ju, year = 2018, month = sep # "~6", pages = {1--2},
              howpublished = "\url{https://example.org/a\_b?x=1\&y=2}"
            )
            @online{x, title={Cut {off}, date = {2019-05-04}, url = {https://example.org/}
            """);
        Assert.That(items[0], Is.EqualTo(new ImportedSource
        {
            Key = "smith:2018",
            Author = "Jörg Smith, World Bank, The, Ana-María Čech, et al.",
            Title = "The DTTI — a “test” & more: 100% ß",
            Publisher = "Journal of Things",
            Date = "2018-09",
            Url = "https://example.org/a_b?x=1&y=2",
            Kind = "secondary",
        }));
        Assert.That(items, Has.Length.EqualTo(2), "an entry that is cut off does not swallow the others");
    }

    [Test]
    public void Ris_is_read_as_reference_managers_write_it()
    {
        var item = SourceImport.Read("TY  - RPRT\r\nAU  - Smith, Jo, Jr.\r\nA1  - An Institute\r\nT1  - A title\r\n that goes on\r\nPB  - A press\r\nPY  - 2018\r\nDA  - 2018/09//\r\nUR  - https://example.org/\r\nER  - \r\n").Single();
        Assert.That((item.Title, item.Author, item.Publisher, item.Date, item.Kind), Is.EqualTo(("A title that goes on", "Smith Jo Jr., An Institute", "A press", "2018-09", (string?)null)).Or.EqualTo(("A title that goes on", "Jr. Smith Jo, An Institute", "A press", "2018-09", (string?)null)));
    }

    [TestCase("""[{"title":"A","issued":{"date-parts":[["2018","9"]]},"author":[{"family":"Smith","given":"Jo"},{"literal":"The Bank"}]}]""", "2018-09", "Jo Smith, The Bank")]
    [TestCase("""{"items":[{"title":"A","issued":{"raw":"6 September 2018"}}]}""", "2018-09-06", null)]
    [TestCase("""{"title":"A","issued":{"date-parts":[[2018],[2019]],"circa":true}}""", "2018~/2019~", null)]
    [TestCase("""{"title":"A","issued":{"date-parts":[[2018,2,30]]},"author":"no list"}""", null, null)]
    public void Csl_is_read_as_reference_managers_write_it(string json, string? date, string? author)
    {
        var item = SourceImport.Read(json).Single();
        Assert.That((item.Date, item.Author), Is.EqualTo((date, author)));
    }

    [TestCase("", "neither BibTeX")]
    [TestCase("some text", "neither BibTeX")]
    [TestCase("[]", "holds no source")]
    [TestCase("[{]", "not JSON: line 1")]
    [TestCase("@comment{x}", "holds no source")]
    public void File_without_sources_is_refused(string text, string message) => Assert.That(() => SourceImport.Read(text), Throws.TypeOf<ScaffoldException>().With.Message.Contains(message));

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property No_file_makes_it_fail() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        Gen.Elements("@misc{", "@a{b, title = {", "@a{b, author = {\\'{", "TY  - X\nTI  - ", "[{\"title\":\"", "{\"title\":{\"date-parts\":").ToArbitrary(),
        (text, start) =>
        {
            try
            {
                new TestInput().Make(new ScaffoldRequest(EntryKind.Source, Scaffolded.Today) { Citations = start + text + "}}" });
            }
            catch (ScaffoldException)
            {
                // Said in words what is wrong.
            }
        });

    [Test]
    public void Id_follows_the_habit_of_the_publishers_other_sources()
    {
        var input = new TestInput().With("sources/more.yml", "- id: paper-2018-01-02\n  title: A\n  publisher: The Paper, Delhi\n  date: 2018-01-02\n  kind: news\n");
        var made = input.Make(new ScaffoldRequest(EntryKind.Source, Scaffolded.Today) { Citations = """[{"id":"X9","title":"New","type":"article-newspaper","container-title":"The Paper, Delhi","issued":{"date-parts":[[2019,3,4]]}}]""" });
        Assert.That(made.Ids.Single().Value, Is.EqualTo("paper-2019-03-04"));
    }
}
