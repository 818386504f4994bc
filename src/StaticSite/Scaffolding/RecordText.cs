using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Binding;
using StaticSite.Binding.Shapes;

namespace StaticSite.Scaffolding;

/// <summary>Writes a draft as YAML, keys in the order of its shape, with a blank where something must still be written.</summary>
internal static class RecordText
{
    private const string PageBlank = "the text, as the page Contribute shows";
    private const string BodyBlank = "the text, each statement followed by its source in square brackets, as the page Contribute shows";

    /// <summary>A record as an item of a list.</summary>
    /// <param name="indent">Blanks before the hyphen.</param>
    public static string WriteItem(Draft draft, int indent)
    {
        var lines = Lines(draft).Select((line, index) => new string(' ', indent) + (index == 0 ? "- " : "  ") + line);
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>A Markdown file: the keys as its front matter, then the text.</summary>
    public static string WriteFile(Draft draft)
    {
        var body = draft.Body is { } text ? CleanText.Lines(text).Trim() : Blank.Write(draft.Shape.Find("relations") is null ? PageBlank : BodyBlank);
        return $"---\n{string.Join('\n', Lines(draft))}\n---\n\n{body}\n";
    }

    private static ImmutableArray<string> Lines(Draft draft) => [.. draft.Shape.Keys.SelectMany(key => Lines(key, draft))];

    private static ImmutableArray<string> Lines(Key key, Draft draft) => draft.Get(key.Name) switch
    {
        DraftValue.Words words => [$"{key.Name}: {WriteWords(key, words.Text)}"],
        DraftValue.Items items when key.Type == KeyType.Citations => [$"{key.Name}:", .. items.Each.Select(text => $"  - {YamlText.Write(text)}")],
        DraftValue.Items items => [$"{key.Name}: [{string.Join(", ", items.Each.Select(WriteInList))}]"],
        DraftValue.Records records => [$"{key.Name}:", .. records.Drafts.SelectMany(item => WriteItem(item, 2).TrimEnd('\n').Split('\n'))],
        _ when key.IsRequired || (key.IsOffered && draft.IsGuided) => Blanks(key, draft.IsGuided),
        _ => [],
    };

    // A day or a year is a date whatever it looks like; only words must be told from numbers.
    private static string WriteWords(Key key, string text) => key.Type is KeyType.Date or KeyType.Flag or KeyType.Number && text.All(IsPlainSign) ? text : YamlText.Write(text);

    private static bool IsPlainSign(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '/' or '.' or '~' or '?' or '%';

    // A comma would end the item.
    private static string WriteInList(string text) => YamlText.Write(text) is var written && written[0] != '"' && written.Contains(',', StringComparison.Ordinal) ? $"\"{written}\"" : written;

    private static ImmutableArray<string> Blanks(Key key, bool isGuided)
    {
        var blank = YamlText.Write(Blank.Write(Ask(key)));
        return key switch
        {
            { Type: KeyType.Citations } => [$"{key.Name}:", $"  - {blank}"],
            { Items: { } shape } =>
                [$"{key.Name}:", .. Enumerable.Repeat(shape, Math.Max(1, key.MinItems)).SelectMany(item => WriteItem(new Draft(item, isGuided), 2).TrimEnd('\n').Split('\n'))],
            { IsList: true } => [$"{key.Name}: [{WriteInList(Blank.Write(Ask(key)))}]"],
            _ => [$"{key.Name}: {blank}"],
        };
    }

    /// <summary>What a blank asks for.</summary>
    public static string Ask(Key key)
    {
        var what = key.Words.IsEmpty ? key.About : $"{key.About}, {(key.IsList ? "any" : "one")} of {string.Join(", ", key.Words)}";
        what = key.MaxLength is { } most ? string.Create(CultureInfo.InvariantCulture, $"{what}, at most {most} characters") : what;
        return key.IsRequired ? what : what + "; or delete this line";
    }
}
