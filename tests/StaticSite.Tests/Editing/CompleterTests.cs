using StaticSite.Binding.Shapes;
using StaticSite.Editing;
using StaticSite.Loading;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Editing;

/// <summary>What is offered at a place, in files that are just being written and often cannot be read.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CompleterTests
{
    private const string Head = "---\nterm: Lens\nshort: It.\nsources: [base-primary]\n";

    private static readonly EditedSite Site = new(new TestInput()
        .With("site.yml", "title: The sky\ndescription: It.\nurl: https://example.org/\ntracks:\n  - id: optics\n    title: Optics\n    short: Light.\n    hue: 1\n")
        .WithTerm("aperture", "It.\n\n## How wide\n\nSo.", "aliases: [Opening]\n")
        .WithTerm("f-number", "It.")
        .WithArticle("comet", "It.")
        .With("people/ada.md", "---\nname: Ada Lovelace\nshort: She.\n---\n")
        .Files);

    [TestCase("See [[¦", "ada,aperture,comet,f-number,home")]
    [TestCase("See [[ap¦", "aperture")]
    [TestCase("See [[ap¦]] there", "aperture")]
    [TestCase("See [[number¦", "f-number", Description = "any word of an id")]
    [TestCase("See [[open¦", "aperture", Description = "an alias")]
    [TestCase("See [[lovelace¦", "ada", Description = "any word of a name")]
    [TestCase("See [[love ada¦", "ada", Description = "words in any order")]
    [TestCase("See [[mber¦", "", Description = "letters in the middle of a word")]
    [TestCase("See [[xyz¦", "")]
    [TestCase("See [[ada]] and [[com¦", "comet")]
    [TestCase("See [[ada]] and ¦", "")]
    [TestCase("See [[ada|A¦]]", "", Description = "words to show")]
    [TestCase("See [[!¦", "", Description = "a word that is no link")]
    [TestCase("See [[aperture#¦", "how-wide")]
    [TestCase("So.[@¦", "base-news,base-primary")]
    [TestCase("So.[@base-p¦]", "base-primary")]
    [TestCase("So.[@base-news, p. 4; @base-p¦]", "base-primary")]
    [TestCase("So.[@base-news, ¦]", "", Description = "the place in a source")]
    [TestCase("So, plainly¦", "")]
    public void Text_completes_links_and_citations(string text, string expected) => AssertOffered("terms/lens.md", $"{Head}---\n\n{text}\n", expected);

    [TestCase("kind: ¦", "agreement,body,concept,document,law,place,programme,system,technology")]
    [TestCase("kind: \"¦\"", "agreement,body,concept,document,law,place,programme,system,technology")]
    [TestCase("autolink: ¦", "true,false")]
    [TestCase("see-also: [¦]", "ada,aperture,base-news,base-primary,comet,f-number,home")]
    [TestCase("see-also: [ada, f¦]", "f-number")]
    [TestCase("see-also: [ada,\n  f¦]", "f-number")]
    [TestCase("see-also:\n  - ada\n  - f¦", "f-number")]
    [TestCase("see-also:\n- f¦", "f-number")]
    [TestCase("tracks: [¦", "optics")]
    [TestCase("relations:\n  - ¦", "type,target,sources")]
    [TestCase("relations:\n  - type: part-of\n    t¦", "target,sources")]
    [TestCase("relations:\n  - type: par¦", "part-of,member-of,preceded-by,superseded-by,version-of,annex-to,implements,enables,signed-at,signed-by,announced-at,agreed-at,held-at,overseen-by,covers,related-to")]
    [TestCase("relations:\n  - type: part-of\n    target: com¦", "comet")]
    [TestCase("relations:\n  - type: part-of\n    sources:\n      - base-n¦", "base-news")]
    [TestCase("relations:\n  - type: part-of\n    sources:\n      - base-news, p¦", "")]
    [TestCase("senses:\n  - by: one\n    text: |\n      words\n    ¦", "sources")]
    [TestCase("senses:\n  - by: one\n    text: See [[ap¦", "aperture")]
    [TestCase("formerly: [¦]", "", Description = "a former id names nothing")]
    [TestCase("abbreviation: ¦", "")]
    [TestCase("# kind: ¦", "", Description = "a comment")]
    [TestCase("kind:¦", "", Description = "a blank is missing")]
    public void Keys_complete_in_front_matter(string text, string expected)
    {
        AssertOffered("terms/lens.md", $"{Head}{text}\n---\n\nWords.\n", expected);
        AssertOffered("terms/lens.md", $"{Head}{text}", expected);
    }

    [TestCase("- id: one\n  people: [¦]", "ada")]
    [TestCase("- id: one\n  articles:\n    - ¦", "comet")]
    [TestCase("- id: one\n  sources:\n  - base-p¦", "base-primary")]
    [TestCase("- id: one\n  title: a: b\n  state: ¦", "confirmed,single-source,disputed", Description = "YAML that cannot be read")]
    [TestCase("- id: on¦", "")]
    [TestCase("¦", "")]
    public void Keys_complete_in_records(string text, string expected) => AssertOffered("timeline/a.yml", text, expected);

    [TestCase("title: A\npages: [¦]", "home")]
    [TestCase("title: A\ngone:\n  - address: /x/\n    see: com¦", "comet")]
    [TestCase("title: A\ntracks:\n  - id: x\n    ¦", "title,label,short,hue")]
    public void Keys_complete_in_the_file_of_the_site(string text, string expected) => AssertOffered("site.yml", text, expected);

    [TestCase("terms/lens.md", Head + "kin¦", "term,short,sources")]
    [TestCase("terms/lens.md", Head + "kin¦: body\n---\n", "term,short,sources")]
    [TestCase("timeline/a.yml", "- ¦", "")]
    [TestCase("timeline/a.yml", "- id: one\n  date: 2018\n  sta¦", "id,date")]
    [TestCase("timeline/a.yml", "- id: one\n  ¦\n- id: two\n  date: 2018\n", "id")]
    public void Keys_are_offered_that_the_record_does_not_have(string path, string text, string has)
    {
        var shape = RecordShapes.Get(InputLayout.GetRole(new SourcePath(path)));
        AssertOffered(path, text, string.Join(',', shape.Keys.Select(key => key.Name).Except(has.Split(','))));
    }

    [TestCase("See [[ap¦", "See [[aperture]]")]
    [TestCase("See [[ap¦ is wide", "See [[aperture]] is wide")]
    [TestCase("See [[ap¦erture]]", "See [[aperture]]")]
    [TestCase("See [[ap¦|the opening]]", "See [[aperture|the opening]]")]
    [TestCase("See [[ap¦ and [[comet]]", "See [[aperture]] and [[comet]]")]
    [TestCase("So.[@base-p¦, p. 4]", "So.[@base-primary, p. 4]")]
    [TestCase("So.[@base-p¦ for it", "So.[@base-primary] for it")]
    public void What_is_chosen_replaces_what_was_written(string text, string expected)
    {
        var cursor = Cursor.In("pages/home.md", text);
        var item = Completer.Complete(Site.Index, cursor.File, cursor.Line, cursor.Column).Items[0];
        var line = cursor.File.Text;
        Assert.That(line[..(item.Span.Column - 1)] + item.Text + line[(item.Span.Column - 1 + item.Span.Length)..], Is.EqualTo(expected));
    }

    [Test]
    public void Among_many_the_nearest_come_first_and_more_letters_bring_the_rest()
    {
        var input = Enumerable.Range(0, 500).Aggregate(new TestInput(), (input, number) => input.WithTerm($"lens-{number:000}", "It."));
        var many = new EditedSite(input.WithTerm("a-lens-499", "It.").Files);

        var (all, one) = (Complete(many, "See [[lens¦"), Complete(many, "See [[lens-499¦"));

        Assert.That((all.Items.Length, all.IsCut), Is.EqualTo((100, true)));
        Assert.That(one.Items.Select(item => item.Label), Is.EqualTo(new[] { "lens-499", "a-lens-499" }));
        Assert.That(one.IsCut, Is.False);
    }

    [TestCase("timeline/a.yml")]
    [TestCase("terms/a.md")]
    [TestCase("site.yml")]
    [TestCase("assets/a.csv")]
    [TestCase("nowhere/a.md")]
    public void Every_place_of_any_text_can_be_asked_about(string path)
    {
        const string Text = "---\n- id: a\n  - - b: [c, [[d#e|f]] \"g\n\n    relations:\n- type: x\n \t# y\n  sources:[@h; @i, j\n---\n[[k\u00A0]][@";
        var file = new SourceFile(new SourcePath(path), Text);
        for (var line = 0; line <= file.LineCount + 1; line++)
        {
            for (var column = 0; column <= 40; column++)
            {
                Assert.That(() => Completer.Complete(Site.Index, file, line, column), Throws.Nothing, $"{line}:{column}");
            }
        }
    }

    private static CompletionList Complete(EditedSite site, string text)
    {
        var cursor = Cursor.In("pages/home.md", text);
        return Completer.Complete(site.Index, cursor.File, cursor.Line, cursor.Column);
    }

    private static void AssertOffered(string path, string text, string expected)
    {
        var cursor = Cursor.In(path, text);
        var offered = Completer.Complete(Site.Index, cursor.File, cursor.Line, cursor.Column).Items.Select(item => item.Label);
        Assert.That(string.Join(',', offered), Is.EqualTo(expected));
    }
}
