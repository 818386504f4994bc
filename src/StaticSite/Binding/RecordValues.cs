using System.Collections.Immutable;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>The values of one YAML mapping as texts and lists, not read yet. A value with a fault is reported once and left out.</summary>
internal sealed class RecordValues(YamlValue.Mapping map, FileScope scope)
{
    private readonly HashSet<string> faulty = [];

    /// <summary>True where the key stands in the record, with whatever value.</summary>
    public bool Has(string key) => map.Pairs.Any(pair => pair.Key.Text == key);

    /// <summary>Where a value stands, or the record where it is missing.</summary>
    public SourceSpan SpanOf(string key) => ValueOf(key)?.Span ?? map.Span;

    /// <summary>True where the value has a fault that is reported already.</summary>
    public bool IsFaulty(string key) => faulty.Contains(key);

    /// <summary>The words alone, without blanks and quotation marks around them.</summary>
    public SourceSpan SpanOf(YamlValue.Scalar scalar) => TextOrigin.OfScalar(scope.File, scalar).GetSpan(0, scalar.Text.Trim().Length);

    /// <summary>The text behind a key; null where there is none, or after a diagnostic.</summary>
    public YamlValue.Scalar? Scalar(Key key) => Find(key) switch
    {
        null => null,
        YamlValue.Scalar { IsEmpty: true } empty => Fault<YamlValue.Scalar>(key.Name, BindDiagnostics.EmptyValue(empty.Span, key.Name)),
        YamlValue.Scalar scalar => scalar,
        var other => Fault<YamlValue.Scalar>(key.Name, WrongTypes.ListForText(scope.File, key, other)),
    };

    /// <summary>The texts of a list, each once.</summary>
    public ImmutableArray<YamlValue.Scalar> Scalars(Key key)
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

    /// <summary>The items of a list; none after a diagnostic.</summary>
    public ImmutableArray<YamlValue> Items(Key key) => Find(key) switch
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
        _ => Fault<YamlValue.Scalar>(key.Name, BindDiagnostics.WrongType(item.Span, key.Name, "a list of texts", RecordReader.Describe(item))),
    };

    /// <summary>What stands behind a key, whatever it is.</summary>
    public YamlValue? ValueOf(string key) => map.Pairs.FirstOrDefault(pair => pair.Key.Text == key).Value;

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

    public SourceSpan KeySpan(string key) => map.Pairs.First(pair => pair.Key.Text == key).Key.Span;

    /// <summary>Reports a value, which is left out.</summary>
    public T? Fault<T>(string key, Diagnostic diagnostic) => Fault<T?>(key, diagnostic, default);

    private T Fault<T>(string key, Diagnostic diagnostic, T standIn)
    {
        faulty.Add(key);
        scope.Add(diagnostic);
        return standIn;
    }
}
