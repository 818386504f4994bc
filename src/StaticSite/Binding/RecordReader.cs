using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>
/// Takes the values of one YAML mapping key by key, with their types checked, and remembers which keys were asked for:
/// what nobody asked for is reported at the end. A value with a fault is reported once and left out.
/// </summary>
/// <param name="owner">What the mapping describes, with its article: “an event”.</param>
internal sealed class RecordReader(YamlValue.Mapping map, FileScope scope, string owner)
{
    private readonly List<string> known = [];
    private readonly HashSet<string> faulty = [];
    private readonly List<(string Key, Diagnostic Fault)> missing = [];

    public FileScope Scope => scope;

    public string Owner => owner;

    /// <summary>Where the record begins.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>True where the key stands in the record, with whatever value.</summary>
    public bool Has(string key) => map.Pairs.Any(pair => pair.Key.Text == key);

    /// <summary>Where a value stands, or the record where it is missing.</summary>
    public SourceSpan SpanOf(string key) => Find(key)?.Span ?? map.Span;

    public string? Text(string key) => Scalar(key)?.Text.Trim();

    /// <summary>A text that must be there; an empty one stands in for a missing one, which is reported.</summary>
    public string RequiredText(string key) => Text(key) ?? Missing(key, "");

    /// <summary>True where the value has a fault that is reported already.</summary>
    public bool IsFaulty(string key) => faulty.Contains(key);

    /// <summary>Reports the key as missing unless it is there with a fault already reported; gives the stand-in.</summary>
    public T Missing<T>(string key, T standIn)
    {
        if (!Has(key))
        {
            Missing(key, BindDiagnostics.MissingKey(map.Span, key, owner));
        }
        else if (!faulty.Contains(key))
        {
            scope.Add(BindDiagnostics.EmptyValue(KeySpan(key), key));
        }

        return standIn;
    }

    /// <summary>Keeps the report of a missing key until all keys are read: where the key is only misspelt, that is said instead.</summary>
    public void Missing(string key, Diagnostic fault) => missing.Add((key, fault));

    /// <summary>A plain text with a limit to its length.</summary>
    /// <param name="limit">In UTF-16 units.</param>
    public string RequiredText(string key, int limit) => Text(key, limit) ?? Missing(key, "");

    /// <summary>A text of at most so many UTF-16 units, or null.</summary>
    public string? Text(string key, int limit)
    {
        var text = Text(key);
        if (text?.Length > limit)
        {
            scope.Add(BindDiagnostics.TooLong(SpanOf(key), key, text.Length, limit));
        }

        return text;
    }

    public YamlValue.Scalar? Scalar(string key) => Find(key) switch
    {
        null => null,
        YamlValue.Scalar { IsEmpty: true } empty => Fault<YamlValue.Scalar>(key, BindDiagnostics.EmptyValue(empty.Span, key)),
        YamlValue.Scalar scalar => scalar,
        var other => Fault<YamlValue.Scalar>(key, BindDiagnostics.WrongType(other.Span, key, "text", Describe(other))),
    };

    public ImmutableArray<YamlValue.Scalar> Scalars(string key) =>
        [.. Items(key).Select(item => ItemText(key, item)).OfType<YamlValue.Scalar>()];

    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(scalar => scalar.Text.Trim())];

    /// <summary>The mappings of a list, each with its own reader.</summary>
    public IEnumerable<RecordReader> Records(string key, string itemOwner)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlValue.Mapping mapping)
            {
                yield return new RecordReader(mapping, scope, itemOwner);
            }
            else if (item is not YamlValue.Broken)
            {
                scope.Add(BindDiagnostics.WrongType(item.Span, key, "a list of records", Describe(item)));
            }
        }
    }

    /// <summary>One of a closed list of words.</summary>
    public string? Word(string key, IEnumerable<string> words)
    {
        var all = words.ToList();
        var scalar = Scalar(key);
        if (scalar is null || all.Contains(scalar.Text.Trim()))
        {
            return scalar?.Text.Trim();
        }

        var word = scalar.Text.Trim();
        return Fault<string>(key, BindDiagnostics.NotInVocabulary(SpanOf(scalar), key, word, Suggestion.Find(word, all), all));
    }

    public bool? Flag(string key) => Scalar(key) switch
    {
        null => null,
        { IsPlain: true, Text: "true" } => true,
        { IsPlain: true, Text: "false" } => false,
        var other => Fault<bool?>(key, BindDiagnostics.NotAFlag(other.Span, key, other.Text)),
    };

    /// <summary>A whole number within bounds, both included.</summary>
    public int? Number(string key, int least, int most)
    {
        var scalar = Scalar(key);
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
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        var (date, fault) = EdtfParser.Parse(text);
        return date ?? Fault<EdtfDate>(key, BindDiagnostics.InvalidDate(SpanOf(scalar), text, fault!));
    }

    /// <summary>An absolute http or https address.</summary>
    public string? Url(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        return WebAddress.IsAllowed(scalar.Text.Trim()) ? scalar.Text.Trim() : Fault<string>(key, BindDiagnostics.InvalidUrl(scalar.Span, key, scalar.Text));
    }

    public Located<EntryId>? Id(string key) => Scalar(key) is { } scalar ? ToId(key, scalar) : null;

    /// <summary>The id that a malformed one was meant to be, if anybody can tell.</summary>
    public IEnumerable<EntryId> IntendedIds(string key) =>
        map.Pairs.Where(pair => pair.Key.Text == key).Select(pair => pair.Value).OfType<YamlValue.Scalar>().Select(scalar => EntryId.FromText(scalar.Text)).OfType<EntryId>();

    public ImmutableArray<Located<EntryId>> Ids(string key) => [.. Scalars(key).Select(scalar => ToId(key, scalar)).OfType<Located<EntryId>>()];

    /// <summary>Reports every key that nobody asked for, and those that are missing. Call last.</summary>
    public void Finish()
    {
        foreach (var pair in map.Pairs.Where(pair => !known.Contains(pair.Key.Text)))
        {
            var near = Suggestion.Find(pair.Key.Text, known.Where(name => !Has(name)));
            scope.Add(BindDiagnostics.UnknownKey(SpanOf(pair.Key), pair.Key.Text, owner, near, known));
            missing.RemoveAll(open => open.Key == near?.Text);
        }

        Report();
    }

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

    private ImmutableArray<YamlValue> Items(string key) => Find(key) switch
    {
        null => [],
        YamlValue.Sequence sequence => sequence.Items,
        YamlValue.Scalar { IsEmpty: true } empty => Fault(key, BindDiagnostics.EmptyValue(empty.Span, key), ImmutableArray<YamlValue>.Empty),
        var other => Fault(key, BindDiagnostics.WrongType(other.Span, key, "a list", Describe(other)), ImmutableArray<YamlValue>.Empty),
    };

    private YamlValue.Scalar? ItemText(string key, YamlValue item) => item switch
    {
        YamlValue.Scalar { IsEmpty: true } => Fault<YamlValue.Scalar>(key, BindDiagnostics.EmptyValue(item.Span, key)),
        YamlValue.Scalar scalar => scalar,
        _ => Fault<YamlValue.Scalar>(key, BindDiagnostics.WrongType(item.Span, key, "a list of texts", Describe(item))),
    };

    private YamlValue? Find(string key)
    {
        if (!known.Contains(key))
        {
            known.Add(key);
        }

        var value = map.Pairs.FirstOrDefault(pair => pair.Key.Text == key).Value;
        if (value is not YamlValue.Broken)
        {
            return value;
        }

        faulty.Add(key);
        return null;
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
