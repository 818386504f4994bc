using StaticSite.Binding.Yaml;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Where a Markdown text comes from, so that a position in it can be shown in the file.</summary>
/// <param name="Offset">UTF-16 offset of the text in the file.</param>
/// <param name="Whole">Shown for every position where the text is not in the file letter by letter (folded or escaped YAML); null otherwise.</param>
internal sealed record TextOrigin(SourceFile File, int Offset, SourceSpan? Whole)
{
    /// <summary>A stretch of the file itself.</summary>
    public static TextOrigin OfFile(SourceFile file, int offset) => new(file, offset, null);

    /// <summary>A YAML value: exact where it stands in the file as it is.</summary>
    public static TextOrigin OfScalar(SourceFile file, YamlValue.Scalar scalar)
    {
        var offset = scalar.IsPlain ? scalar.Offset : scalar.Offset + 1;
        var isVerbatim = string.CompareOrdinal(file.Text, offset, scalar.Text, 0, scalar.Text.Length) == 0;
        return new(file, offset, isVerbatim ? null : scalar.Span);
    }

    /// <param name="position">UTF-16 units from the start of the text.</param>
    public SourceSpan GetSpan(int position, int length) => Whole ?? File.GetSpan(Offset + position, length);
}
