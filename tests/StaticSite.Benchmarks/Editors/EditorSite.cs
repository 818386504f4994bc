using System.Globalization;
using System.Text;

namespace StaticSite.Benchmarks.Editors;

/// <summary>A made-up site of a given size: a fifth sources, a fifth events, the rest terms that link to one another.</summary>
internal static class EditorSite
{
    private const int RecordsPerFile = 200;

    /// <summary>The file that is edited.</summary>
    public const string Page = "pages/home.md";

    /// <summary>What stands in that file; what is typed goes to its end.</summary>
    public const string Text = "---\ntitle: Reference\nshort: A made-up reference to measure with.\n---\n\nWords.\n\n";

    /// <param name="input">A folder that does not exist yet.</param>
    public static void Write(int entries, string input)
    {
        var records = entries / 5;
        Write(input, "site.yml", "title: Reference\ndescription: Made up.\nurl: https://example.org/\n");
        Write(input, Page, Text);
        WriteRecords(input, "sources", records, number => $"- id: source-{number}\n  title: Report {number}\n  publisher: Press {number % 97}\n  kind: secondary\n");
        WriteRecords(input, "timeline", records, number =>
            $"- id: event-{number}\n  date: {1900 + (number % 120)}\n  title: Thing {number} was done\n  summary: See [[term-{number}]].\n  sources: [source-{number}]\n  state: single-source\n");
        for (var number = 1; number <= entries - (2 * records); number++)
        {
            Write(input, $"terms/term-{number}.md", ToTerm(number, records));
        }
    }

    private static string ToTerm(int number, int records) => string.Create(
        CultureInfo.InvariantCulture,
        $"---\nterm: Expression {number}\naliases: [Saying {number}]\nshort: What is meant by it.\nsources: [source-{(number % records) + 1}]\n---\n\nIt stands beside [[term-{(number % records) + 1}]] in most texts.[@source-{(number * 7 % records) + 1}, p. 4]\n");

    private static void WriteRecords(string input, string folder, int count, Func<int, FormattableString> write)
    {
        foreach (var (index, chunk) in Enumerable.Range(1, count).Chunk(RecordsPerFile).Index())
        {
            Write(input, string.Create(CultureInfo.InvariantCulture, $"{folder}/{index + 1}.yml"), string.Concat(chunk.Select(number => write(number).ToString(CultureInfo.InvariantCulture))));
        }
    }

    private static void Write(string input, string path, string text)
    {
        var target = Path.Join(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
