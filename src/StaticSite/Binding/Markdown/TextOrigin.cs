using StaticSite.Binding.Yaml;
using StaticSite.Sources;

namespace StaticSite.Binding.Markdown;

/// <summary>Where a Markdown text comes from, so that a position in it can be shown in the file.</summary>
internal sealed class TextOrigin
{
    private readonly SourceFile file;
    private readonly int offset;
    private readonly SourceSpan? whole;
    private readonly int[]? places;

    private TextOrigin(SourceFile file, int offset, SourceSpan? whole = null, int[]? places = null)
    {
        this.file = file;
        this.offset = offset;
        this.whole = whole;
        this.places = places;
    }

    /// <summary>A stretch of the file itself.</summary>
    /// <param name="offset">UTF-16 offset of the text in the file.</param>
    public static TextOrigin OfFile(SourceFile file, int offset) => new(file, offset);

    /// <summary>A YAML value without the blanks around it: exact wherever its letters can be found in the file.</summary>
    public static TextOrigin OfScalar(SourceFile file, YamlValue.Scalar scalar)
    {
        var lead = scalar.Text.Length - scalar.Text.TrimStart().Length;
        var start = scalar.IsPlain ? scalar.Offset : scalar.Offset + 1;
        if (string.CompareOrdinal(file.Text, start, scalar.Text, 0, scalar.Text.Length) == 0)
        {
            return new(file, start + lead);
        }

        return ScalarPlaces.Find(file.Text, scalar) is { } places ? new(file, lead, places: places) : new(file, 0, scalar.Span);
    }

    /// <summary>Blanks from a position on, where the text stands in the file as it is.</summary>
    public int CountBlanks(int position)
    {
        var at = offset + position;
        var isHere = places is null && whole is null && at < file.Text.Length;
        return isHere ? file.Text.AsSpan(at).IndexOfAnyExcept(' ') is var blanks and > 0 ? blanks : 0 : 0;
    }

    /// <param name="position">UTF-16 units from the start of the text.</param>
    public SourceSpan GetSpan(int position, int length)
    {
        if (whole is { } span)
        {
            return span;
        }

        if (places is null)
        {
            return file.GetSpan(offset + position, length);
        }

        var first = places[Math.Clamp(offset + position, 0, places.Length - 1)];
        var last = places[Math.Clamp(offset + position + length - 1, 0, places.Length - 1)];
        return file.GetSpan(first, Math.Max(1, last + 1 - first));
    }
}
