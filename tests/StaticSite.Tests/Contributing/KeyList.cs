using System.Globalization;
using StaticSite.Binding.Shapes;
using StaticSite.Content;

namespace StaticSite.Tests.Contributing;

/// <summary>The lists of the page on the model, written from the tables that the check goes by.</summary>
internal static class KeyList
{
    private static readonly RecordShape[] Shapes =
    [
        RecordShapes.Article, RecordShapes.Article.Find("relations")!.Items!, RecordShapes.Term, RecordShapes.Person,
        RecordShapes.Event, RecordShapes.Source, RecordShapes.Dispute, RecordShapes.Page, RecordShapes.Site,
    ];

    /// <summary>The line before each list, and the list.</summary>
    public static IEnumerable<(string Lead, string List)> All => Shapes
        .Select(shape => ($"{char.ToUpperInvariant(shape.Owner[0])}{shape.Owner[1..]} has these keys:", Write(shape, "")))
        .Append(("These are the types of relation:", string.Concat(Vocabulary.Relations.Select(type => $"- `{type.Name}`: {type.Label}; on the other page {type.InverseLabel}\n"))));

    private static string Write(RecordShape shape, string indent) => string.Concat(shape.Keys.Select(key => Write(key, indent)));

    private static string Write(Key key, string indent) =>
        $"{indent}- `{key.Name}`{Need(key)}: {key.About}{Form(key)}\n{(IsSpelledOut(key) ? Write(key.Items!, indent + "  ") : "")}";

    private static string Need(Key key) => key switch
    {
        { IsRequired: true } => ", *needed*",
        { RequiredWith: { } other } => $", *needed* beside `{other}`",
        _ => "",
    };

    private static string Form(Key key) => key.Type switch
    {
        KeyType.Text when key.MaxLength is { } length => string.Create(CultureInfo.InvariantCulture, $"; at most {length} characters"),
        KeyType.Prose => "; one paragraph",
        KeyType.Word when key.Words.All(word => key.About.Contains(word, StringComparison.Ordinal)) => "",
        KeyType.Word when key.Name != "type" => $"; {string.Join(", ", key.Words.Take(key.Words.Length - 1))} or {key.Words[^1]}",
        KeyType.Word => ", one of those below",
        KeyType.Date => "; a date",
        KeyType.Duration => "; a length of time",
        KeyType.Records when !IsSpelledOut(key) => "; a list, see [[model#relations|relations]]",
        KeyType.Records => key.MinItems > 1 ? string.Create(CultureInfo.InvariantCulture, $"; a list of at least {key.MinItems}, each with") : "; a list, each with",
        _ => key.IsList ? "; a list" : "",
    };

    private static bool IsSpelledOut(Key key) => key.Items is not null && key.Name != "relations";
}
