using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Binding.Yaml;

/// <summary>A value of a YAML document with its place; only the binders see one.</summary>
/// <param name="Offset">UTF-16 offset in the file at which the value begins.</param>
internal abstract record YamlValue(SourceSpan Span, int Offset)
{
    /// <param name="Text">The value after quotes, folding and escapes.</param>
    /// <param name="IsPlain">True without quotes and block marks.</param>
    public sealed record Scalar(string Text, SourceSpan Span, int Offset, bool IsPlain) : YamlValue(Span, Offset)
    {
        public bool IsEmpty => (IsPlain && Text is ("~" or "null")) || string.IsNullOrWhiteSpace(Text);
    }

    public sealed record Sequence(ImmutableArray<YamlValue> Items, SourceSpan Span, int Offset) : YamlValue(Span, Offset);

    public sealed record Mapping(ImmutableArray<Pair> Pairs, SourceSpan Span, int Offset) : YamlValue(Span, Offset);

    /// <summary>A value that was reported and cannot be used: what lacks it is no second fault.</summary>
    public sealed record Broken(SourceSpan Span, int Offset) : YamlValue(Span, Offset);

    public readonly record struct Pair(Scalar Key, YamlValue Value);
}
