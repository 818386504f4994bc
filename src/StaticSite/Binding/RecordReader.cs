using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>
/// Takes the values of one YAML mapping key by key and checks them against its shape; what the shape does not name is
/// reported at the end. A value with a fault is reported once and left out.
/// </summary>
internal sealed class RecordReader(YamlValue.Mapping map, FileScope scope, RecordShape shape)
{
    private readonly RecordValues values = new(map, scope);
    private readonly List<(string Key, Diagnostic Fault)> missing = [];

    public FileScope Scope => scope;

    public string Owner => shape.Owner;

    /// <summary>Where the record begins.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>True where the key stands in the record, with whatever value.</summary>
    public bool Has(string key) => values.Has(key);

    /// <summary>Where a value stands, or the record where it is missing.</summary>
    public SourceSpan SpanOf(string key) => values.SpanOf(key);

    /// <summary>True where the value has a fault that is reported already.</summary>
    public bool IsFaulty(string key) => values.IsFaulty(key);

    /// <summary>A plain text within the length that the shape allows, or null.</summary>
    public string? Text(string key)
    {
        var text = values.Scalar(shape.Get(key, KeyType.Text))?.Text.Trim();
        if (text?.Length > shape.Get(key).MaxLength)
        {
            scope.Add(BindDiagnostics.TooLong(SpanOf(key), key, text.Length, shape.Get(key).MaxLength!.Value));
        }

        return text;
    }

    /// <summary>Each date and number in a text, and where it stands.</summary>
    public ImmutableArray<Located<string>> Numbers(string key)
    {
        if (values.ValueOf(shape.Get(key, KeyType.Text, KeyType.Prose).Name) is not YamlValue.Scalar scalar)
        {
            return [];
        }

        var text = scalar.Text.Trim();
        var origin = TextOrigin.OfScalar(scope.File, scalar);
        return [.. StatementRule.FindNumbers(text).Select(number => new Located<string>(text.Substring(number.Start, number.Length), origin.GetSpan(number.Start, number.Length)))];
    }

    /// <summary>The value of one paragraph of Markdown, not read yet.</summary>
    public YamlValue.Scalar? Prose(string key) => values.Scalar(shape.Get(key, KeyType.Prose));

    /// <summary>A text that must be there; an empty one stands in for a missing one, which is reported.</summary>
    public string RequiredText(string key) => Text(key) ?? Missing(key, "");

    /// <summary>Reports the key as missing unless it is there with a fault already reported; gives the stand-in.</summary>
    public T Missing<T>(string key, T standIn)
    {
        if (shape.Get(key) is { IsRequired: false, RequiredWith: null })
        {
            throw new InvalidOperationException($"{Owner} does not require the key `{key}`");
        }

        if (!Has(key))
        {
            Missing(key, BindDiagnostics.MissingKey(map.Span, key, Owner));
        }
        else if (!IsFaulty(key))
        {
            scope.Add(BindDiagnostics.EmptyValue(values.KeySpan(key), key));
        }

        return standIn;
    }

    /// <summary>Keeps the report of a missing key until all keys are read: where the key is only misspelt, that is said instead.</summary>
    public void Missing(string key, Diagnostic fault) => missing.Add((key, fault));

    public ImmutableArray<YamlValue.Scalar> Citations(string key) => values.Scalars(shape.Get(key, KeyType.Citations));

    public ImmutableArray<string> Texts(string key) => [.. values.Scalars(shape.Get(key, KeyType.Texts)).Select(scalar => scalar.Text.Trim())];

    /// <summary>Where each of the same texts stands.</summary>
    public ImmutableArray<SourceSpan> TextSpans(string key) => [.. values.Scalars(shape.Get(key, KeyType.Texts)).Select(values.SpanOf)];

    /// <summary>The mappings of a list, each with its own reader.</summary>
    public IEnumerable<RecordReader> Records(string key)
    {
        var declared = shape.Get(key, KeyType.Records);
        foreach (var item in values.Items(declared))
        {
            if (item is YamlValue.Mapping mapping)
            {
                yield return new RecordReader(mapping, scope, declared.Items!);
            }
            else if (item is not YamlValue.Broken)
            {
                scope.Add(BindDiagnostics.WrongType(item.Span, key, "a list of records", Describe(item)));
            }
        }
    }

    /// <summary>One of a closed list of words.</summary>
    public string? Word(string key)
    {
        var all = shape.Get(key, KeyType.Word).Words;
        var scalar = values.Scalar(shape.Get(key));
        if (scalar is null || all.Contains(scalar.Text.Trim()))
        {
            return scalar?.Text.Trim();
        }

        var word = scalar.Text.Trim();
        return values.Fault<string>(key, BindDiagnostics.NotInVocabulary(values.SpanOf(scalar), key, word, Suggestion.Find(word, all), all));
    }

    public bool? Flag(string key) => values.Scalar(shape.Get(key, KeyType.Flag)) switch
    {
        null => null,
        { IsPlain: true, Text: "true" } => true,
        { IsPlain: true, Text: "false" } => false,
        var other => values.Fault<bool?>(key, BindDiagnostics.NotAFlag(other.Span, key, other.Text)),
    };

    /// <summary>A whole number within the bounds of the shape.</summary>
    public int? Number(string key)
    {
        var scalar = values.Scalar(shape.Get(key, KeyType.Number));
        var (least, most) = shape.Get(key).Bounds;
        if (scalar is null)
        {
            return null;
        }

        var isNumber = int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= least && number <= most
            ? number
            : values.Fault<int?>(key, BindDiagnostics.InvalidNumber(scalar.Span, key, scalar.Text, least, most));
    }

    public EdtfDate? Date(string key)
    {
        if (values.Scalar(shape.Get(key, KeyType.Date)) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        var (date, fault) = EdtfParser.Parse(text);
        return date ?? values.Fault<EdtfDate>(key, BindDiagnostics.InvalidDate(values.SpanOf(scalar), text, fault!));
    }

    /// <summary>After how long something is to be checked again.</summary>
    public ReviewInterval? Duration(string key)
    {
        if (values.Scalar(shape.Get(key, KeyType.Duration)) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        return ReviewInterval.Parse(text) ?? values.Fault<ReviewInterval>(key, BindDiagnostics.InvalidReview(values.SpanOf(scalar), text, ReviewInterval.Guess(text)));
    }

    /// <summary>An absolute http or https address.</summary>
    public string? Url(string key)
    {
        if (values.Scalar(shape.Get(key, KeyType.Url)) is not { } scalar)
        {
            return null;
        }

        return WebAddress.IsAllowed(scalar.Text.Trim()) ? scalar.Text.Trim() : values.Fault<string>(key, BindDiagnostics.InvalidUrl(scalar.Span, key, scalar.Text));
    }

    public Located<EntryId>? Id(string key) => values.Scalar(shape.Get(key, KeyType.Id)) is { } scalar ? ToId(key, scalar) : null;

    /// <summary>The id that a malformed one was meant to be, if anybody can tell.</summary>
    public IEnumerable<EntryId> IntendedIds(string key) =>
        map.Pairs.Where(pair => pair.Key.Text == key).Select(pair => pair.Value).OfType<YamlValue.Scalar>().Select(scalar => EntryId.FromText(scalar.Text)).OfType<EntryId>();

    public ImmutableArray<Located<EntryId>> Ids(string key) => [.. values.Scalars(shape.Get(key, KeyType.Ids)).Select(scalar => ToId(key, scalar)).OfType<Located<EntryId>>()];

    /// <summary>Reports every key that the shape does not name, and those that are missing. Call last.</summary>
    public void Finish()
    {
        var known = shape.Keys.Select(key => key.Name).ToList();
        var unknown = map.Pairs.Where(pair => shape.Find(pair.Key.Text) is null).ToList();
        foreach (var pair in unknown)
        {
            var near = Suggestion.Find(LookAlikes.ToLatin(pair.Key.Text.Trim()), known.Where(name => !Has(name))) ?? OnlyMissing(unknown.Count);
            scope.Add(BindDiagnostics.UnknownKey(values.SpanOf(pair.Key), pair.Key.Text, Owner, near, known));
            missing.RemoveAll(open => open.Key == near?.Text);
        }

        Report();
    }

    // One key too many and one too few: the same word in another tongue, such as `name` for `title`.
    private Suggestion? OnlyMissing(int unknown) => unknown == 1 && missing is [var only] ? new(only.Key, IsSure: false) : null;

    /// <summary>Reports the keys that are missing.</summary>
    public void Report()
    {
        missing.ForEach(open => scope.Add(open.Fault));
        missing.Clear();
    }

    private Located<EntryId>? ToId(string key, YamlValue.Scalar scalar)
    {
        var text = scalar.Text.Trim();
        return EntryId.TryParse(text, out var id)
            ? new Located<EntryId>(id, values.SpanOf(scalar))
            : values.Fault<Located<EntryId>?>(key, BindDiagnostics.InvalidId(values.SpanOf(scalar), text, EntryId.FromText(text)?.Value));
    }

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(YamlValue value) => value switch
    {
        YamlValue.Sequence => "a list",
        YamlValue.Mapping => "keys with values",
        _ => "text",
    };
}
