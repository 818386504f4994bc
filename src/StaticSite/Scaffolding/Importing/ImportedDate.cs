using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Content.Dates;

namespace StaticSite.Scaffolding.Importing;

/// <summary>Makes EDTF from the parts in which reference managers keep dates.</summary>
internal static partial class ImportedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date as far as its parts are known; null where they are no date.</summary>
    /// <param name="month">1 to 12, a season as 21 to 24, or null.</param>
    public static string? FromParts(int? year, int? month, int? day) => year is null ? null : Check(string.Create(
        CultureInfo.InvariantCulture,
        $"{year:0000}{(month is null ? "" : $"-{month:00}")}{(month is null || day is null ? "" : $"-{day:00}")}"));

    /// <summary>A date written in digits, EDTF or a common notation; null where nobody can tell.</summary>
    public static string? FromText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // A time of day says nothing here.
        var clean = TimeOfDay().Replace(text.Trim(), "");
        var (date, fault) = EdtfParser.Parse(clean);
        return date?.Text ?? (fault is { IsImpossible: false } ? fault.Suggestion : null);
    }

    /// <summary>The number of a month given as number, name or abbreviation of its name; null for anything else.</summary>
    public static int? FindMonth(string? text)
    {
        var word = text?.Trim().Trim('.').ToLowerInvariant() ?? "";
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        return word.Length >= 3 && Array.IndexOf(Months, word[..3]) is var index and >= 0 ? index + 1 : null;
    }

    private static string? Check(string date) => EdtfParser.Parse(date).Date?.Text;

    [GeneratedRegex("T[0-9:.Z+-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();
}
