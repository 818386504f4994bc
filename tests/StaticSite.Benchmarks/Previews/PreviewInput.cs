using System.Globalization;
using System.Text;

namespace StaticSite.Benchmarks.Previews;

/// <summary>A made-up site to edit: articles of some 500 words that name terms, link to one another and cite; events and sources in files of a hundred.</summary>
internal sealed class PreviewInput
{
    private const int RecordsPerFile = 100;
    private const int Records = 500;
    private const int Paragraphs = 8;
    private const int WordsInParagraph = 60;

    private static readonly string[] Words = "a the of under above while first lens rail stone harbour signal and or with before after near long short made held kept light dark river bridge measure report local".Split(' ');

    private readonly string folder;
    private readonly int terms;
    private readonly int articles;

    /// <param name="folder">A folder that does not exist yet.</param>
    /// <param name="pages">Markdown files: a tenth of them terms, the rest articles.</param>
    public PreviewInput(string folder, int pages)
    {
        this.folder = folder;
        terms = Math.Max(1, pages / 10);
        articles = pages - terms;
    }

    public void Write()
    {
        Write("site.yml", "title: Reference\ndescription: Made up.\nurl: https://example.org/\ntracks:\n  - id: all\n    title: All\n    short: Everything.\n    hue: 1\n");
        Write("pages/home.md", "---\ntitle: Reference\nshort: A made-up reference to measure with.\n---\n\nWords.\n");
        WriteRecords("sources", number => Line($"- id: source-{number}\n  title: Report {number}\n  publisher: Press {number % 97}\n  url: https://example.org/report-{number}\n  accessed: 2026-01-01\n  kind: secondary\n"));
        WriteRecords("timeline", number => ToEvent(number, "as it was"));
        for (var number = 1; number <= terms; number++)
        {
            Write(Line($"terms/term-{number}.md"), ToTerm(Line($"Expression {number}"), number));
        }

        for (var number = 1; number <= articles; number++)
        {
            Write(Line($"articles/article-{number}.md"), ToArticle(number, "as it was"));
        }
    }

    /// <summary>Writes other words into the text of an article.</summary>
    /// <returns>The address of its page.</returns>
    public string EditText(int edit, string words)
    {
        var number = (edit * 37 % articles) + 1;
        Write(Line($"articles/article-{number}.md"), ToArticle(number, words));
        return Line($"/articles/article-{number}/");
    }

    /// <summary>Writes other words into a record of a data file.</summary>
    /// <returns>The address of its page.</returns>
    public string EditRecord(int edit, string words)
    {
        var number = (edit * 37 % Records) + 1;
        var file = (number - 1) / RecordsPerFile;
        Write(NameOf("timeline", file), string.Concat(Enumerable.Range((file * RecordsPerFile) + 1, RecordsPerFile).Select(each => ToEvent(each, each == number ? words : "as it was"))));
        return Line($"/timeline/event-{number}/");
    }

    /// <summary>Writes a new term, whose name stands in no text.</summary>
    /// <returns>The address of its page.</returns>
    public string AddTerm(string words)
    {
        Write("terms/new.md", ToTerm($"New {words}", 1));
        return "/glossary/new/";
    }

    public void RemoveTerm() => File.Delete(Path.Join(folder, "terms", "new.md"));

    private string ToArticle(int number, string words)
    {
        var random = new Random(number);
        var text = new StringBuilder(Line($"---\ntitle: Article {number}\nkind: document\nshort: What article {number} is.\ntracks: [all]\n---\n\nIt is {words}.\n"));
        for (var paragraph = 1; paragraph <= Paragraphs; paragraph++)
        {
            text.Append(paragraph % 3 == 0 ? Line($"\n## Part {paragraph}\n") : "").Append("\nThe ")
                .AppendJoin(' ', Enumerable.Range(0, WordsInParagraph).Select(_ => Words[random.Next(Words.Length)]))
                .Append(Line($" Expression {random.Next(terms) + 1} in [[article-{random.Next(articles) + 1}]].[@source-{random.Next(Records) + 1}]\n"));
        }

        return text.ToString();
    }

    private static string ToTerm(string name, int source) => Line($"---\nterm: {name}\nshort: What is meant by it.\nsources: [source-{source}]\n---\n\nIt stands for something.\n");

    private static string ToEvent(int number, string words) => Line(
        $"- id: event-{number}\n  date: {1900 + (number % 120)}\n  title: Thing {number} was done\n  summary: It was {words}.\n  tracks: [all]\n  articles: [article-{number}]\n  sources: [source-{number}]\n  state: single-source\n");

    private void WriteRecords(string name, Func<int, string> create)
    {
        foreach (var (file, chunk) in Enumerable.Range(1, Records).Chunk(RecordsPerFile).Index())
        {
            Write(NameOf(name, file), string.Concat(chunk.Select(create)));
        }
    }

    private static string NameOf(string name, int file) => Line($"{name}/{file + 1}.yml");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // As most editors save: over the file that is there.
    private void Write(string path, string text)
    {
        var target = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
