using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding.Yaml;

/// <summary>Everything that can be wrong with YAML as such.</summary>
internal static class YamlDiagnostics
{
    /// <summary>The text is not YAML.</summary>
    /// <param name="help">The repair; null where only the rules can be told.</param>
    public static Diagnostic Unreadable(SourceSpan span, string reason, string? help = null) => Diagnostic.Error(
        "SS203", span, $"invalid YAML: {Tidy(reason)}",
        help ?? "put text that holds `: ` or ` #`, or begins with `[`, `{`, `@`, `*`, `&`, `!`, `%` or a quotation mark, between quotation marks; indent with spaces");

    /// <summary>YAML that refers to other YAML or to a type: nothing in content needs it.</summary>
    public static Diagnostic AliasOrTag(SourceSpan span, string kind, string text) => Diagnostic.Error(
        "SS204", span, $"the {kind} `{text}` is not allowed", "write the value itself; text that begins with `*`, `&` or `!` goes between quotation marks");

    public static Diagnostic TooDeep(SourceSpan span, int limit) => Diagnostic.Error(
        "SS205", span, $"lists and keys are nested more than {limit} deep", "write the value as the documentation of the file shows it");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) => Diagnostic.Error(
        "SS206", span, $"the key `{key}` stands here a second time", "keep one of the two") with
    {
        Related = [new(first, "the first one")],
    };

    /// <summary>The same text a second time in one list.</summary>
    public static Diagnostic DuplicateItem(SourceSpan span, string text, SourceSpan first) => Diagnostic.Error(
        "SS206", span, $"`{text}` stands here a second time", "keep one of the two") with
    {
        Related = [new(first, "the first one")],
    };

    public static Diagnostic Tab(SourceSpan span) => Diagnostic.Error(
        "SS203", span, "invalid YAML: a tab stands where spaces belong", "indent with spaces");

    public static Diagnostic KeyIsNotText(SourceSpan span) => Diagnostic.Error(
        "SS203", span, "invalid YAML: a key must be plain text", "write `key: value`; text that begins with `{` or `[` goes between quotation marks");

    public static Diagnostic SecondDocument(SourceSpan span) => Diagnostic.Error(
        "SS203", span, "invalid YAML: a second document begins here", "delete the line `---`; a data file is one list");

    // The library's sentences begin with a capital and end with a full stop.
    private static string Tidy(string reason)
    {
        var sentence = reason.Trim().TrimEnd('.');
        return sentence.Length == 0 ? "it cannot be read here" : char.ToLowerInvariant(sentence[0]) + sentence[1..];
    }
}
