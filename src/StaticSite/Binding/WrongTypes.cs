using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>Offers a list for a text, and a text for a list of one.</summary>
internal static class WrongTypes
{
    /// <summary>A text where a list belongs.</summary>
    public static Diagnostic TextForList(SourceFile file, Key key, YamlValue value)
    {
        var fault = BindDiagnostics.WrongType(value.Span, key.Name, "a list", RecordReader.Describe(value));
        if (value is not YamlValue.Scalar scalar || key.Type == KeyType.Records)
        {
            return fault;
        }

        var text = file.Text.AsSpan(scalar.Offset, scalar.Span.Length).ToString();
        var stands = text == scalar.Text;
        // A hyphen without its blank is an item; otherwise the text is the only one, or several with semicolons between them.
        var list = text is ['-', not ' ', ..] && stands ? $"- {text[1..].TrimStart()}" : $"[{string.Join(", ", text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}]";
        return fault with { Help = $"write `{list}`", Repair = stands || !scalar.IsPlain ? new([new(value.Span, list)], IsSure: stands && !text.Contains(',', StringComparison.Ordinal)) : null };
    }

    /// <summary>A list, or keys, where a text belongs.</summary>
    public static Diagnostic ListForText(SourceFile file, Key key, YamlValue value)
    {
        var fault = BindDiagnostics.WrongType(value.Span, key.Name, "text", RecordReader.Describe(value));
        var line = file.GetLine(value.Span.Line)[(value.Span.Column - 1)..];
        var end = line.IndexOf(']');
        if (value is not YamlValue.Sequence || line is not ['[', ..] || end < 0)
        {
            return fault;
        }

        // Of a date it is one of several days, which YAML would take for a list.
        var text = key.Type == KeyType.Date ? $"\"{line[..(end + 1)]}\"" : line[1..end].Trim().ToString();
        return fault with { Help = $"write `{text}`", Repair = new([new(value.Span with { Length = end + 1 }, text)], IsSure: key.Type == KeyType.Date) };
    }
}
