using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticSite.Lineage;

/// <summary>Breaks a name into lines of a box. Fonts are the reader's, so widths are guessed, rather too wide than too narrow.</summary>
internal static class NameLines
{
    /// <summary>Most lines of a box.</summary>
    public const int MaxLines = 3;

    private const string Narrow = " .,:;'’|!()[]-/fijlrtI";
    private const string Wide = "mwMWQ@%—&";
    private const string Cut = "…";
    private const int FirstFullWidth = 0x1100;

    /// <summary>The name where it fits, else its abbreviation, else as much of it as fits.</summary>
    /// <param name="width">Width of a line, in units of the figure.</param>
    public static ImmutableArray<string> Of(string name, string? abbreviation, double width)
    {
        var lines = Break(name, width);
        if (lines.Count <= MaxLines && lines.TrueForAll(line => Measure(line) <= width))
        {
            return [.. lines];
        }

        return abbreviation is not null && Measure(abbreviation) <= width ? [abbreviation] : [.. lines.Take(MaxLines - 1), Shorten(string.Join(' ', lines.Skip(MaxLines - 1)), width)];
    }

    /// <summary>Width of a text at a size of 14 units.</summary>
    public static double Measure(string text) => text.EnumerateRunes().Sum(Measure);

    private static List<string> Break(string name, double width)
    {
        var lines = new List<string>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var fits = lines.Count > 0 && Measure(lines[^1] + " " + word) <= width;
            if (fits)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(Measure(word) <= width ? word : Shorten(word, width));
            }
        }

        return lines;
    }

    private static string Shorten(string text, double width)
    {
        if (Measure(text) <= width)
        {
            return text;
        }

        var kept = new StringBuilder();
        foreach (var element in StringInfo.GetTextElementEnumerator(text).ToTexts())
        {
            if (Measure(kept + element + Cut) > width)
            {
                break;
            }

            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + Cut;
    }

    private static IEnumerable<string> ToTexts(this TextElementEnumerator elements)
    {
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static double Measure(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when rune.Value >= FirstFullWidth => 14.5,
        _ when rune.IsBmp && Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 5.4,
        _ when rune.IsBmp && Wide.Contains((char)rune.Value, StringComparison.Ordinal) => 13.6,
        UnicodeCategory.UppercaseLetter => 10.4,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber => 8.7,
        _ => 12,
    };
}
