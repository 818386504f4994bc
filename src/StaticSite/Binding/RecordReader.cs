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
    private readonly HashSet<string> faulty = [];
    private readonly List<(string Key, Diagnostic Fault)> missing = [];

    public FileScope Scope => scope;

    public string Owner => shape.Owner;

    /// <summary>Where the record begins.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>True where the key stands in the record, with whatever value.</summary>
    public bool Has(string key) => map.Pairs.Any(pair => pair.Key.Text == key);

    /// <summary>Where a value stands, or the record where it is missing.</summary>
    public SourceSpan SpanOf(string key) => ValueOf(key)?.Span ?? map.Span;

    /// <summary>A plain text within the length that the shape allows, or null.</summary>
    public string? Text(string key)
    {
        var text = Scalar(shape.Get(key, KeyType.Text))?.Text.Trim();
        if (text?.Length > shape.Get(key).MaxLength)
        {
            scope.Add(BindDiagnostics.TooLong(SpanOf(key), key, text.Length, shape.Get(key).MaxLength!.Value));
        }

        return text;
    }

    /// <summary>Each date and number in a text, and where it stands.</summary>
    public ImmutableArray<Located<string>> Numbers(string key)
    {
        if (ValueOf(shape.Get(key, KeyType.Text, KeyType.Prose).Name) is not YamlValue.Scalar scalar)
        {
            return [];
        }

        var text = scalar.Text.Trim();
        var origin = TextOrigin.OfScalar(scope.File, scalar);
        return [.. StatementRule.FindNumbers(text).Select(number => new Located<string>(text.Substring(number.Start, number.Length), origin.GetSpan(number.Start, number.Length)))];
    }

    /// <summary>The value of one paragraph of Markdown, not read yet.</summary>
    public YamlValue.Scalar? Prose(string key) => Scalar(shape.Get(key, KeyType.Prose));

    /// <summary>A text that must be there; an empty one stands in for a missing one, which is reported.</summary>
    public string RequiredText(string key) => Text(key) ?? Missing(key, "");

    /// <summary>True where the value has a fault that is reported already.</summary>
    public bool IsFaulty(string key) => faulty.Contains(key);

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
        else if (!faulty.Contains(key))
        {
            scope.Add(BindDiagnostics.EmptyValue(KeySpan(key), key));
        }

        return standIn;
    }

    /// <summary>Keeps the report of a missing key until all keys are read: where the key is only misspelt, that is said instead.</summary>
    public void Missing(string key, Diagnostic fault) => missing.Add((key, fault));

    public ImmutableArray<YamlValue.Scalar> Citations(string key) => Scalars(shape.Get(key, KeyType.Citations));

    public ImmutableArray<string> Texts(string key) => [.. Scalars(shape.Get(key, KeyType.Texts)).Select(scalar => scalar.Text.Trim())];

    /// <summary>Where each of the same texts stands.</summary>
    public ImmutableArray<SourceSpan> TextSpans(string key) => [.. Scalars(shape.Get(key, KeyType.Texts)).Select(SpanOf)];

    /// <summary>The mappings of a list, each with its own reader.</summary>
    public IEnumerable<RecordReader> Records(string key)
    {
        var declared = shape.Get(key, KeyType.Records);
        foreach (var item in Items(declared))
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
        var scalar = Scalar(shape.Get(key));
        if (scalar is null || all.Contains(scalar.Text.Trim()))
        {
            return scalar?.Text.Trim();
        }

        var word = scalar.Text.Trim();
        return Fault<string>(key, BindDiagnostics.NotInVocabulary(SpanOf(scalar), key, word, Suggestion.Find(word, all), all));
    }

    public bool? Flag(string key) => Scalar(shape.Get(key, KeyType.Flag)) switch
    {
        null => null,
        { IsPlain: true, Text: "true" } => true,
        { IsPlain: true, Text: "false" } => false,
        var other => Fault<bool?>(key, BindDiagnostics.NotAFlag(other.Span, key, other.Text)),
    };

    /// <summary>A whole number within the bounds of the shape.</summary>
    public int? Number(string key)
    {
        var scalar = Scalar(shape.Get(key, KeyType.Number));
        var (least, most) = shape.Get(key).Bounds;
        if (scalar is null)
        {
            return null;
        }

        var isNumber = int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= least && number <= most
            ? number
            : Fault<int?>(key, BindDiagnostics.InvalidNumber(scalar.Span, key, scalar.Text, least, most));
    }

    public EdtfDate? Date(string key)
    {
        if (Scalar(shape.Get(key, KeyType.Date)) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        var (date, fault) = EdtfParser.Parse(text);
        return date ?? Fault<EdtfDate>(key, BindDiagnostics.InvalidDate(SpanOf(scalar), text, fault!));
    }

    /// <summary>After how long something is to be checked again.</summary>
    public ReviewInterval? Duration(string key)
    {
        if (Scalar(shape.Get(key, KeyType.Duration)) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        return ReviewInterval.Parse(text) ?? Fault<ReviewInterval>(key, BindDiagnostics.InvalidReview(SpanOf(scalar), text, ReviewInterval.Guess(text)));
    }

    /// <summary>An absolute http or https address.</summary>
    public string? Url(string key)
    {
        if (Scalar(shape.Get(key, KeyType.Url)) is not { } scalar)
        {
            return null;
        }

        return WebAddress.IsAllowed(scalar.Text.Trim()) ? scalar.Text.Trim() : Fault<string>(key, BindDiagnostics.InvalidUrl(scalar.Span, key, scalar.Text));
    }

    public Located<EntryId>? Id(string key) => Scalar(shape.Get(key, KeyType.Id)) is { } scalar ? ToId(key, scalar) : null;

    /// <summary>The id that a malformed one was meant to be, if anybody can tell.</summary>
    public IEnumerable<EntryId> IntendedIds(string key) =>
        map.Pairs.Where(pair => pair.Key.Text == key).Select(pair => pair.Value).OfType<YamlValue.Scalar>().Select(scalar => EntryId.FromText(scalar.Text)).OfType<EntryId>();

    public ImmutableArray<Located<EntryId>> Ids(string key) => [.. Scalars(shape.Get(key, KeyType.Ids)).Select(scalar => ToId(key, scalar)).OfType<Located<EntryId>>()];

    /// <summary>Reports every key that the shape does not name, and those that are missing. Call last.</summary>
    public void Finish()
    {
        var known = shape.Keys.Select(key => key.Name).ToList();
        var unknown = map.Pairs.Where(pair => shape.Find(pair.Key.Text) is null).ToList();
        foreach (var pair in unknown)
        {
            var near = Suggestion.Find(LookAlikes.ToLatin(pair.Key.Text.Trim()), known.Where(name => !Has(name))) ?? OnlyMissing(unknown.Count);
            scope.Add(BindDiagnostics.UnknownKey(SpanOf(pair.Key), pair.Key.Text, Owner, near, known));
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

    // The words alone, without blanks and quotation marks around them.
    private SourceSpan SpanOf(YamlValue.Scalar scalar) => TextOrigin.OfScalar(scope.File, scalar).GetSpan(0, scalar.Text.Trim().Length);

    private Located<EntryId>? ToId(string key, YamlValue.Scalar scalar)
    {
        var text = scalar.Text.Trim();
        return EntryId.TryParse(text, out var id)
            ? new Located<EntryId>(id, SpanOf(scalar))
            : Fault<Located<EntryId>?>(key, BindDiagnostics.InvalidId(SpanOf(scalar), text, EntryId.FromText(text)?.Value));
    }

    private YamlValue.Scalar? Scalar(Key key) => Find(key) switch
    {
        null => null,
        YamlValue.Scalar { IsEmpty: true } empty => Fault<YamlValue.Scalar>(key.Name, BindDiagnostics.EmptyValue(empty.Span, key.Name)),
        YamlValue.Scalar scalar => scalar,
        var other => Fault<YamlValue.Scalar>(key.Name, WrongTypes.ListForText(scope.File, key, other)),
    };

    private ImmutableArray<YamlValue.Scalar> Scalars(Key key)
    {
        var found = new Dictionary<string, YamlValue.Scalar>();
        foreach (var scalar in Items(key).Select(item => ItemText(key, item)).OfType<YamlValue.Scalar>())
        {
            if (!found.TryAdd(scalar.Text.Trim(), scalar))
            {
                scope.Add(YamlDiagnostics.DuplicateItem(SpanOf(scalar), scalar.Text.Trim(), found[scalar.Text.Trim()].Span));
            }
        }

        return [.. found.Values];
    }

    private ImmutableArray<YamlValue> Items(Key key) => Find(key) switch
    {
        null => [],
        YamlValue.Sequence sequence => sequence.Items,
        YamlValue.Scalar { IsEmpty: true } empty => Fault(key.Name, BindDiagnostics.EmptyValue(empty.Span, key.Name), ImmutableArray<YamlValue>.Empty),
        var other => Fault(key.Name, WrongTypes.TextForList(scope.File, key, other), ImmutableArray<YamlValue>.Empty),
    };

    private YamlValue.Scalar? ItemText(Key key, YamlValue item) => item switch
    {
        YamlValue.Scalar { IsEmpty: true } => Fault<YamlValue.Scalar>(key.Name, BindDiagnostics.EmptyValue(item.Span, key.Name)),
        YamlValue.Scalar scalar when Blank.Find(scalar.Text) is { } blank => FaultOf(key, scalar, blank),
        YamlValue.Scalar scalar => scalar,
        _ => Fault<YamlValue.Scalar>(key.Name, BindDiagnostics.WrongType(item.Span, key.Name, "a list of texts", Describe(item))),
    };

    private YamlValue? ValueOf(string key) => map.Pairs.FirstOrDefault(pair => pair.Key.Text == key).Value;

    // What is still to be written is missing nowhere else.
    private YamlValue? Find(Key key)
    {
        switch (ValueOf(key.Name))
        {
            case YamlValue.Broken:
                faulty.Add(key.Name);
                return null;
            case YamlValue.Scalar scalar when Blank.Find(scalar.Text) is { } blank:
                return faulty.Contains(key.Name) ? null : FaultOf(key, scalar, blank);
            case var value:
                return value;
        }
    }

    private YamlValue.Scalar? FaultOf(Key key, YamlValue.Scalar scalar, (int Start, int Length) blank)
    {
        var lead = scalar.Text.Length - scalar.Text.TrimStart().Length;
        var span = TextOrigin.OfScalar(scope.File, scalar).GetSpan(blank.Start - lead, blank.Length);
        scope.Lose([]);
        return Fault<YamlValue.Scalar>(key.Name, BindDiagnostics.Blank(span, key.Name, key.IsRequired));
    }

    private SourceSpan KeySpan(string key) => map.Pairs.First(pair => pair.Key.Text == key).Key.Span;

    private T? Fault<T>(string key, Diagnostic diagnostic) => Fault<T?>(key, diagnostic, default);

    private T Fault<T>(string key, Diagnostic diagnostic, T standIn)
    {
        faulty.Add(key);
        scope.Add(diagnostic);
        return standIn;
    }

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(YamlValue value) => value switch
    {
        YamlValue.Sequence => "a list",
        YamlValue.Mapping => "keys with values",
        _ => "text",
    };
}
