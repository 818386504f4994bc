using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticSite.Content;

namespace StaticSite.Scaffolding;

/// <summary>
/// The answers in a form of GitHub: as the Markdown of the issue (a heading for each question, the answer below it), as the
/// JSON of the issue with that Markdown in <c>body</c>, or as JSON with an answer behind each question's id.
/// </summary>
internal static partial class IssueForm
{
    /// <summary>Longest text of an issue that GitHub takes, in characters, and room for what JSON puts around it.</summary>
    private const int MaxLength = 4 * 65536;

    private const string NoAnswer = "_No response_";

    /// <summary>Answers by the name of their question; those left empty are not among them.</summary>
    /// <param name="names">Names that are questions; any other heading is part of an answer.</param>
    /// <exception cref="ScaffoldException">The text cannot be read as a form.</exception>
    public static ImmutableDictionary<string, string> Read(string text, IReadOnlyCollection<string> names)
    {
        if (text.Length > MaxLength)
        {
            throw new ScaffoldException($"the issue has {text.Length} characters; GitHub takes no more than 65536");
        }

        var answers = text.TrimStart('\uFEFF').TrimStart() is ['{', ..] json ? ReadJson(json, names) : ReadMarkdown(text, names);
        return answers.IsEmpty
            ? throw new ScaffoldException($"the issue answers no question of the form; its headings would be {string.Join(", ", names.Take(5).Select(name => $"`### {name}`"))} …")
            : answers;
    }

    private static ImmutableDictionary<string, string> ReadJson(string text, IReadOnlyCollection<string> names)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.String)
            {
                return ReadMarkdown(body.GetString()!, names);
            }

            return root.EnumerateObject()
                .Select(item => (item.Name, Text: ToText(item.Value).Trim()))
                .Where(item => names.Contains(item.Name) && IsAnswer(item.Text))
                .DistinctBy(item => item.Name)
                .ToImmutableDictionary(item => item.Name, item => item.Text);
        }
        catch (JsonException exception)
        {
            throw new ScaffoldException($"the issue is not JSON: line {exception.LineNumber + 1} cannot be read");
        }
    }

    private static string ToText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(ToText)),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToString(),
        _ => "",
    };

    // A heading is a question only the first time: one that an answer repeats is part of the answer.
    private static ImmutableDictionary<string, string> ReadMarkdown(string text, IReadOnlyCollection<string> names)
    {
        var answers = new Dictionary<string, string>();
        string? name = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var heading = Heading().Match(line) is { Success: true } match ? Slug.Create(match.Groups["name"].Value) : null;
            if (heading is not null && names.Contains(heading) && answers.TryAdd(heading, ""))
            {
                name = heading;
            }
            else if (name is not null)
            {
                answers[name] += line + "\n";
            }
        }

        return answers.Select(pair => (pair.Key, Text: pair.Value.Trim())).Where(pair => IsAnswer(pair.Text)).ToImmutableDictionary(pair => pair.Key, pair => pair.Text);
    }

    private static bool IsAnswer(string text) => text.Length > 0 && text is not (NoAnswer or "None");

    [GeneratedRegex("^### +(?<name>[^#].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
