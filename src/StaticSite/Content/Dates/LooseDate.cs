using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Content.Dates;

/// <summary>Guesses which EDTF date a writer meant by a common notation, for the help of a diagnostic.</summary>
internal static partial class LooseDate
{
    // Longer texts are no dates, and nobody should wait for a guess.
    private const int MaxLength = 60;

    private static readonly string[] Formats =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d.M.yyyy", "yyyyMMdd",
    ];

    private static readonly string[] MonthFormats = ["MMMM yyyy", "MMM yyyy", "yyyy-M", "yyyy/M"];

    /// <summary>The date in EDTF, or null where the notation is not known or could mean two dates.</summary>
    public static string? Guess(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var trimmed = WithPlainSigns(text.Trim());
        if (trimmed != text && Year().IsMatch(trimmed))
        {
            return trimmed;
        }

        if (About().Match(trimmed) is { Success: true } about)
        {
            var rest = about.Groups["rest"].Value;
            return GuessOne(rest) is { } date ? date + "~" : Year().IsMatch(rest) ? rest + "~" : null;
        }

        return GuessOne(trimmed)
            ?? (Range().Match(trimmed) is { Success: true } range ? $"{range.Groups["from"].Value}/{range.Groups["to"].Value}" : GuessInterval(trimmed));
    }

    // Digits of other scripts, and the dashes that word processors put for hyphens.
    private static string WithPlainSigns(string text) => Ordinal().Replace(
        string.Concat(text.Select(sign => sign switch
        {
            '–' or '—' or '‑' or '−' => '-',
            _ when char.IsDigit(sign) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)),
            _ => sign,
        })),
        "");

    private static string? GuessInterval(string text) =>
        text.Split('/') is [var from, var to] && (GuessOne(from.Trim()), GuessOne(to.Trim())) is ({ } start, { } end) ? $"{start}/{end}" : null;

    private static string? GuessOne(string text)
    {
        if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return DateOnly.TryParseExact(text.Replace("Sept ", "Sep ", StringComparison.Ordinal), MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^(about|around|approximately|circa|ca?\.?)\s*(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex About();

    [GeneratedRegex(@"(?<=\b[0-9]{1,2})(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<from>[0-9]{4})\s*(-|–|—|to)\s*(?<to>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
