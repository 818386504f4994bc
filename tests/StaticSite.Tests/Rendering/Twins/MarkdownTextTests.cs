using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Rendering.Twins;
using StaticSite.Tests.Properties;

namespace StaticSite.Tests.Rendering.Twins;

/// <summary>What is written is read back, by a parser that did not write it.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseFootnotes().Build();

    [Test]
    public void Any_words_stay_words() => Prop.ForAll(TextGenerators.Text(), words =>
    {
        var text = new MarkdownText();
        text.Paragraph(words);
        var document = Markdown.Parse(Encoding.UTF8.GetString(text.ToBytes()), Pipeline);
        return Squeeze(words).Length == 0 || (document is [ParagraphBlock paragraph] && Squeeze(PlainText(paragraph)) == Squeeze(words));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Test]
    public void Any_label_and_address_stay_a_link() => Prop.ForAll(TextGenerators.Text(), words =>
    {
        var text = new MarkdownText();
        text.OpenParagraph();
        text.Link("x" + words, "https://example.org/a(b)<c> d");
        var document = Markdown.Parse(Encoding.UTF8.GetString(text.ToBytes()), Pipeline);
        return document is [ParagraphBlock { Inline.FirstChild: LinkInline { Url: "https://example.org/a%28b%29%3Cc%3E%20d" } link }]
            && link.NextSibling is null && Squeeze(PlainText(link)) == Squeeze("x" + words);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [TestCase("one", "`one`")]
    [TestCase("a `b` c", "``a `b` c``")]
    [TestCase("`b", "`` `b ``")]
    public void Code_is_fenced_with_more_ticks_than_it_holds(string code, string expected)
    {
        var text = new MarkdownText();
        text.OpenParagraph();
        text.Code(code);
        Assert.That(Encoding.UTF8.GetString(text.ToBytes()), Is.EqualTo(expected + "\n"));
    }

    private static string PlainText(ParagraphBlock paragraph) => PlainText(paragraph.Inline!);

    private static string PlainText(ContainerInline container) => string.Concat(container.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => $"<{inline.GetType().Name}>",
    }));

    // A parser turns NUL into the replacement character, as CommonMark asks, and drops blanks at the ends of a block.
    private static string Squeeze(string words) => string.Join(' ', words.Replace('\0', '\uFFFD').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
