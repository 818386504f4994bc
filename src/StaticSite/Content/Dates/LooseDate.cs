using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Content.Dates;

/// <summary>Guesses which EDTF date a writer meant by a common notation, for the help of a diagnostic.</summary>
internal static partial class LooseDate
{
    private static readonly string[] Formats =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d.M.yyyy", "yyyyMMdd",
    ];

    private static readonly string[] MonthFormats = ["MMMM yyyy", "MMM yyyy", "yyyy-M", "yyyy/M"];

    /// <summary>The date in EDTF, or null where the notation is not known or could mean two dates.</summary>
    public static string? Guess(string text)
    {
        var trimmed = text.Trim();
        if (About().Match(trimmed) is { Success: true } about)
        {
            return (Guess(about.Groups["rest"].Value) ?? Plain(about.Groups["rest"].Value)) is { } date ? date + "~" : null;
        }

        if (DateOnly.TryParseExact(trimmed, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (DateOnly.TryParseExact(trimmed, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }

        return Range().Match(trimmed) is { Success: true } range ? $"{range.Groups["from"].Value}/{range.Groups["to"].Value}" : null;
    }

    private static string? Plain(string text) => EdtfParser.Parse(text).Date is null ? null : text;

    [GeneratedRegex(@"^(about|around|approximately|circa|ca?\.?)\s*(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<from>[0-9]{4})\s*(-|–|—|to)\s*(?<to>[0-9]{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
