using System.Globalization;
using System.Text;

namespace StaticSite.Benchmarks.Parts;

/// <summary>Made-up content of a fixed size.</summary>
internal static class SampleSite
{
    private const string Sentence = "Each term 17 of a text like this one stands for *something* that a reader may **look up**, with a source [@source-a, p. 4]. ";
    private const int Facts = 8;
    private const int Paragraphs = 15;
    private const int SentencesPerParagraph = 2;

    public const string Site = "title: Sample\ndescription: Made up.\nurl: https://example.org/\n";

    /// <summary>A file with a fact box, with about 700 words of text, or with both.</summary>
    public static (string Path, string Text) Article(bool withHead, bool withBody)
    {
        var text = new StringBuilder("---\ntitle: Sample\nkind: document\nshort: Made up.\n").Append(withHead ? "facts:\n" : "");
        for (var fact = 1; withHead && fact <= Facts; fact++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - label: Fact {fact}\n    value: \"Something that is {fact}\"\n    sources:\n      - source-a, p. {fact}\n");
        }

        text.Append("---\n\n");
        for (var paragraph = 0; withBody && paragraph < Paragraphs; paragraph++)
        {
            text.Append(paragraph % 3 == 0 ? "## A heading\n\n" : "").Insert(text.Length, Sentence, SentencesPerParagraph).Append("\n\n");
        }

        return ("articles/sample.md", text.ToString());
    }

    /// <summary>What all of it rests on.</summary>
    public static (string Path, string Text) Sources => (
        "sources/sample.yml",
        "- id: source-a\n  title: Sample\n  publisher: Example Press\n  kind: secondary\n");

    /// <summary>Glossary entries named <c>term 1</c> and so on.</summary>
    public static (string Path, string Text)[] Terms(int count) =>
        [.. Enumerable.Range(1, count).Select(number => ($"terms/term-{number}.md", $"---\nterm: term {number}\nshort: Made up.\nsources: [source-a]\n---\n"))];
}
