using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Diagnostics;

/// <summary>Writes an explanation for a terminal.</summary>
public static class ExplanationText
{
    private const int Width = 80;

    /// <summary>Several lines, each ended by <c>\n</c>.</summary>
    public static string Format(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append(explanation.Code).Append(": ").Append(explanation.Title).Append('\n');
        foreach (var paragraph in explanation.Paragraphs)
        {
            text.Append('\n').Append(Wrap(paragraph));
        }

        AppendExamples(text, "Wrong", explanation.Wrong);
        AppendExamples(text, "Right", explanation.Right);
        return text.ToString();
    }

    private static void AppendExamples(StringBuilder text, string name, ImmutableArray<Explanation.Example> examples)
    {
        text.Append('\n').Append(name).Append('\n');
        foreach (var example in examples)
        {
            text.Append('\n').Append("  ").Append(example.Place).Append("\n\n");
            foreach (var line in example.Text.Split('\n'))
            {
                text.Append(line.Length == 0 ? "" : "    ").Append(line).Append('\n');
            }
        }
    }

    private static string Wrap(string paragraph)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var word in paragraph.Split(' '))
        {
            var isNewLine = column > 0 && column + 1 + word.Length > Width;
            text.Append(column == 0 ? "" : isNewLine ? "\n" : " ").Append(word);
            column = (isNewLine || column == 0 ? 0 : column + 1) + word.Length;
        }

        return text.Append('\n').ToString();
    }
}
