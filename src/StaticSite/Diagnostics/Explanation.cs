using System.Collections.Immutable;

namespace StaticSite.Diagnostics;

/// <summary>What a diagnostic means, with a wrong and a right example. Written in <c>Explained/</c>, one Markdown file a code.</summary>
/// <param name="Title">One sentence.</param>
/// <param name="Paragraphs">Plain paragraphs; code stands in backticks.</param>
public sealed record Explanation(string Code, string Title, ImmutableArray<string> Paragraphs, ImmutableArray<Explanation.Example> Wrong, ImmutableArray<Explanation.Example> Right)
{
    /// <summary>A file of an example, or a part of one that shows what matters.</summary>
    /// <param name="Place">What the example says of it: <c>In `articles/comet.md`:</c></param>
    /// <param name="Language"><c>md</c>, <c>yml</c> or <c>text</c>.</param>
    /// <param name="Text">Lines joined by <c>\n</c>, without one at the end.</param>
    public sealed record Example(string Place, string Language, string Text);

    /// <summary>Reads an explanation: a heading, paragraphs, and the sections “Wrong” and “Right” with fenced code.</summary>
    internal static Explanation Parse(string code, string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        var wrong = text.IndexOf("\n## Wrong\n", StringComparison.Ordinal);
        var right = text.IndexOf("\n## Right\n", StringComparison.Ordinal);
        var head = text[..wrong].Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(code, head[0].TrimStart('#', ' '), [.. head.Skip(1).Select(paragraph => paragraph.Replace('\n', ' '))], GetExamples(text[wrong..right]), GetExamples(text[right..]));
    }

    private static ImmutableArray<Example> GetExamples(string section)
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        var place = "";
        string? fence = null;
        var language = "";
        var text = new List<string>();
        foreach (var line in section.Split('\n').Skip(2))
        {
            if (fence is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = line[..(line.LastIndexOf('`') + 1)];
                language = line[fence.Length..];
            }
            else if (fence == line)
            {
                examples.Add(new(place, language, string.Join('\n', text)));
                (place, fence) = ("", null);
                text.Clear();
            }
            else if (fence is not null)
            {
                text.Add(line);
            }
            else if (line.Length > 0)
            {
                place = line;
            }
        }

        return examples.ToImmutable();
    }
}
