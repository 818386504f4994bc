using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Binding;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;

namespace StaticSite.Scaffolding;

/// <summary>The answers of a form → the draft of a record. A name of an entry becomes its id; what fits no key's rules becomes a blank.</summary>
internal sealed class IssueDraft
{
    /// <summary>Name of the question for the running text of a Markdown entry.</summary>
    public const string BodyName = "text";

    private const int MostPositions = 6;

    private readonly ImmutableDictionary<string, string> answers;
    private readonly NameLookup lookup;

    private IssueDraft(ImmutableDictionary<string, string> answers, ContentModel content)
    {
        this.answers = answers;
        lookup = new NameLookup(content);
    }

    /// <exception cref="ScaffoldException">The text is no form, or does not answer what the entry is called.</exception>
    public static Draft Create(string issue, RecordShape shape, string nameKey, ContentModel content)
    {
        var form = IssueForm.Read(issue, [.. Questions(shape).Select(question => question.Name)]);
        var draft = new IssueDraft(form, content).Create(shape, "");
        draft.Body = form.GetValueOrDefault(BodyName);
        return draft.GetText(nameKey) is null ? throw new ScaffoldException($"the issue does not answer the question `{nameKey}`") : draft;
    }

    /// <summary>Every question that a form may ask, with the key its answer goes to; null for the running text.</summary>
    public static IEnumerable<(string Name, Key? Key)> Questions(RecordShape shape)
    {
        foreach (var key in shape.Keys.Where(key => key.Name != "id"))
        {
            if (key.Items is null)
            {
                yield return (key.Name, key);
            }
            else if (key.IsRequired)
            {
                foreach (var (item, number) in key.Items.Keys.SelectMany(item => Enumerable.Range(1, MostPositions).Select(number => (item, number))))
                {
                    yield return (item.Name + Suffix(number), item);
                }
            }
        }

        yield return (BodyName, null);
    }

    private static string Suffix(int number) => string.Create(CultureInfo.InvariantCulture, $"-{number}");

    private Draft Create(RecordShape shape, string suffix)
    {
        var draft = new Draft(shape, isGuided: false);
        foreach (var key in shape.Keys)
        {
            if (key.Items is { } item)
            {
                var given = Enumerable.Range(1, MostPositions).Select(Suffix).Where(end => item.Keys.Any(inner => answers.ContainsKey(inner.Name + end))).Select(end => Create(item, end)).ToList();
                var lacking = Math.Max(0, key.MinItems - given.Count);
                _ = given.Count > 0 ? draft.With(key.Name, new DraftValue.Records([.. given, .. Enumerable.Repeat(new Draft(item, isGuided: false), lacking)])) : draft;
            }
            else if (answers.TryGetValue(key.Name + suffix, out var answer) && key.Name != "id")
            {
                draft.With(key.Name, key.IsList ? new DraftValue.Items(ReadList(key, answer)) : new DraftValue.Words(Read(key, CleanText.OneLine(answer))));
            }
        }

        return draft;
    }

    private string Read(Key key, string answer) => key.Type switch
    {
        KeyType.Word => FindWord(key, answer) ?? Unusable(key, answer),
        KeyType.Flag => answer.ToLowerInvariant() is "true" or "yes" or "- [x] yes" ? "true" : "false",
        KeyType.Date => FindDate(answer) ?? Unusable(key, answer),
        KeyType.Url => WebAddress.IsAllowed(answer) ? answer : Unusable(key, answer),
        KeyType.Id or KeyType.Ids => lookup.Find(answer)?.Value ?? Unusable(key, answer),
        KeyType.Citations => lookup.FindCitation(answer) ?? Unusable(key, answer),
        _ => answer,
    };

    // A place in a source may hold a comma, the name of an entry hardly ever.
    private ImmutableArray<string> ReadList(Key key, string answer)
    {
        var items = key.Type == KeyType.Citations ? answer.Split('\n') : answer.Split(['\n', ',', ';']);
        return [.. items.Select(item => CleanText.OneLine(item).TrimStart('-', '*', ' ').Trim()).Where(item => item.Length > 0).Select(item => Read(key, item)).Distinct()];
    }

    private static string? FindWord(Key key, string answer) =>
        key.Words.FirstOrDefault(word => Slug.Create(word) == Slug.Create(answer)) ?? (Suggestion.Find(answer, key.Words) is { IsSure: true } near ? near.Text : null);

    private static string? FindDate(string answer) => EdtfParser.Parse(answer) switch
    {
        ({ } date, _) => date.Text,
        (_, { IsImpossible: false, Suggestion: { } meant }) => meant,
        _ => null,
    };

    private static string Unusable(Key key, string answer) => DraftValue.Unusable(RecordText.Ask(key), answer);
}
