using System.Collections.Immutable;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Binding.Markdown;

[Parallelizable(ParallelScope.All)]
internal sealed class ProseReaderTests
{
    [Test]
    public void Wiki_link_has_a_target_an_anchor_and_a_label_with_their_places()
    {
        var link = Read("See [[some-id#a-heading|the words]] now.").OfType<ProsePart.WikiLink>().Single();
        Assert.That((link.Target.Value.Value, link.Anchor?.Value, link.Label), Is.EqualTo(("some-id", "a-heading", "the words")));
        Assert.That((link.Target.Span, link.Anchor?.Span), Is.EqualTo((At(7, 7), At(15, 9))));
    }

    [Test]
    public void Citation_has_sources_and_locators_with_their_places()
    {
        var cite = Read("So it is.[@one; @two-b, section \"A, B\"]").OfType<ProsePart.Cite>().Single();
        Assert.That(cite.Citations.Select(citation => (citation.Source.Value.Value, citation.Locator)), Is.EqualTo(new (string, string?)[] { ("one", null), ("two-b", "section \"A, B\"") }));
        Assert.That(cite.Citations.Select(citation => citation.Source.Span), Is.EqualTo(new[] { At(12, 3), At(18, 5) }));
    }

    [Test]
    public void Switch_prints_the_words_and_links_nothing() =>
        Assert.That(Read("A [[!word]] here.").OfType<ProsePart.Text>().Select(text => (text.Value, text.IsLinkable)), Is.EqualTo(new[] { ("A ", true), ("word", false), (" here.", true) }));

    [Test]
    public void Bar_of_a_wiki_link_does_not_split_a_table_cell()
    {
        var parts = Read("| A | B |\n| - | - |\n| [[some-id\\|x]] | y |\n| [[other-id|words]] | z |");
        Assert.That(parts.OfType<ProsePart.WikiLink>().Last().Label, Is.EqualTo("words"));
        Assert.That(string.Concat(parts.OfType<ProsePart.Markup>().Select(markup => markup.Html)).Split("<td>"), Has.Length.EqualTo(5));
    }

    [TestCase("`[[code]]` and `[@code]`")]
    [TestCase("    [[code]] [@code]")]
    [TestCase("```\n[[code]] [@code]\n```")]
    [TestCase("\\[[text]] \\[@text]")]
    public void Brackets_in_code_or_after_a_backslash_are_text(string body) =>
        Assert.That(Read(body).Where(part => part is ProsePart.WikiLink or ProsePart.Cite), Is.Empty);

    [TestCase("> quoted DTXX", false)]
    [TestCase("[linked DTXX](https://example.org)", false)]
    [TestCase("*emphasised DTXX*", true)]
    [TestCase("- listed DTXX", true)]
    public void Names_are_linked_neither_in_links_nor_in_quotations(string body, bool expected) =>
        Assert.That(Read(body).OfType<ProsePart.Text>().Single(text => text.Value.Contains("DTXX", StringComparison.Ordinal)).IsLinkable, Is.EqualTo(expected));

    [Test]
    public void Anchors_are_unique_and_never_meet_those_of_the_page() => Assert.That(
        Read("## Use\n\n## Use\n\n### ref 1\n\n### Cite 1\n\n## ???\n\n## इतिहास").OfType<ProsePart.Heading>().Select(heading => heading.Anchor),
        Is.EqualTo(new[] { "use", "use-2", "section-ref-1", "section-cite-1", "section-", "इतिहास" }));

    [Test]
    public void Marker_of_a_citation_stands_close_to_the_words_before() =>
        Assert.That(Read("So it is. [@one] Next.").OfType<ProsePart.Text>().Select(text => text.Value), Is.EqualTo(new[] { "So it is.", " Next." }));

    [TestCase("- one\n- two", "<ul>\n<li></li>\n<li></li>\n</ul>\n")]
    [TestCase("3. one", "<ol start=\"3\">\n<li></li>\n</ol>\n")]
    [TestCase("**a** _b_", "<p><strong></strong><em></em></p>\n")]
    [TestCase("---", "<hr>\n")]
    [TestCase("> a", "<blockquote><p></p>\n</blockquote>")]
    public void Markdown_becomes_markup_of_our_own(string body, string expected) =>
        Assert.That(string.Concat(Read(body).OfType<ProsePart.Markup>().Select(markup => markup.Html)), Is.EqualTo(expected));

    [TestCase("Met in *20*18 there.", 9, 2)]
    [TestCase("Met in &#50;018 there.", 8, 4)]
    [TestCase("A [[some-id|2018 words]] here.", 5, 4)]
    public void Uncited_statement_is_marked_where_it_begins(string body, int column, int length)
    {
        var fault = Faults(body).Single(diagnostic => diagnostic.Code == "SS224");
        Assert.That((fault.Span.Line, fault.Span.Column), Is.EqualTo((7, column)));
        Assert.That(fault.Span.Length, Is.GreaterThanOrEqualTo(length));
    }

    private static ImmutableArray<ProsePart> Read(string body) => new TestInput().WithArticle("a", body).Bind().Value.Entries.OfType<StaticSite.Content.Article>().Single().Body.Parts;

    private static ImmutableArray<Diagnostic> Faults(string body) => new TestInput().WithArticle("a", body).Bind().Diagnostics;

    private static SourceSpan At(int column, int length) => new(new SourcePath("articles/a.md"), 7, column, length);
}
