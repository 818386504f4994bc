using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Diagnostics;

namespace StaticSite.Content.Dates;

/// <summary>Guesses which EDTF date a writer meant by a common notation, for the help of a diagnostic.</summary>
internal static partial class LooseDate
{
    // Longer texts are no dates, and nobody should wait for a guess.
    private const int MaxLength = 60;
    private const int MostMonths = 12;

    private static readonly string[] Formats =
    [
        "d MMMM yyyy", "d MMM yyyy", "d MMMM, yyyy", "d MMM, yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd",
    ];

    private static readonly string[] MonthFormats = ["MMMM yyyy", "MMM yyyy", "yyyy-M", "yyyy/M"];

    /// <summary>The date in EDTF, or null where the notation is not known or could mean two dates.</summary>
    public static string? Guess(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var plain = WithPlainSigns(Spelling.WithoutQuotes(text.Trim()));
        return (plain != text && Plain().IsMatch(plain) ? plain : null)
            ?? GuessPoint(plain)
            ?? GuessAbout(plain)
            ?? GuessSpan(plain);
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

    private static string? GuessAbout(string text) =>
        About().Match(text) is { Success: true } about && GuessPart(about.Groups["rest"].Value) is { } date ? date + "~" : null;

    private static string? GuessSpan(string text)
    {
        if (Since().Match(text) is { Success: true } since)
        {
            return GuessPart(since.Groups["from"].Value) is { } start ? $"{start}/.." : null;
        }

        return Span().Match(text) is { Success: true } span && (GuessPart(span.Groups["from"].Value), GuessPart(span.Groups["to"].Value)) is ({ } from, { } to) ? $"{from}/{to}" : null;
    }

    private static string? GuessPart(string text) => text == ".." || Plain().IsMatch(text) ? text : GuessPoint(text);

    private static string? GuessPoint(string written)
    {
        var text = ShortMonth().Replace(written, "${month}");
        if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Write(day);
        }

        return DateOnly.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : GuessSlashes(text) ?? GuessTime(text) ?? (Decade().IsMatch(text) ? text[..3] + "X" : GuessDigits(text));
    }

    /// <summary>True where a guess may be wrong: with full stops and hyphens most people write the day first, but some the month.</summary>
    public static bool IsDoubtful(string text) => text.Length <= MaxLength && Slashes().Matches(WithPlainSigns(text)).Any(IsDoubtful);

    private static bool IsDoubtful(Match date)
    {
        var (day, month) = (Number("day"), Number("month"));
        return day != month && day <= MostMonths && month <= MostMonths;

        int Number(string name) => int.Parse(date.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    // Day or month first: with slashes only one of the two may be a date.
    private static string? GuessSlashes(string written)
    {
        var text = Slashes().Replace(written, "${day}/${month}/${year}");
        var isDayFirst = DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dayFirst);
        var isMonthFirst = DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var monthFirst);
        return (isDayFirst, isMonthFirst) switch
        {
            (true, false) => Write(dayFirst),
            (false, true) => Write(monthFirst),
            (true, true) when dayFirst == monthFirst => Write(dayFirst),
            (true, true) when text != written => Write(dayFirst),
            _ => null,
        };
    }

    private static string? GuessTime(string text) => Time().Match(text) is { Success: true } time ? time.Groups["day"].Value : null;

    // Letters that look like digits.
    private static string? GuessDigits(string text)
    {
        var digits = text.Replace('l', '1').Replace('I', '1').Replace('O', '0').Replace('o', '0');
        return digits != text && Plain().IsMatch(digits) ? digits : null;
    }

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(about|around|approximately|circa|ca?\.?)\s*(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex About();

    [GeneratedRegex(@"(?<=\b[0-9]{1,2})(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    // “Sept.” is September, and no month is shortened to more than that.
    [GeneratedRegex(@"\b(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(t?\.|t(?= ))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortMonth();

    [GeneratedRegex(@"(?<![0-9.-])(?<day>[0-9]{1,2})[.-](?<month>[0-9]{1,2})[.-](?<year>[0-9]{4})(?![0-9.-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();

    [GeneratedRegex("^[0-9]{3}0s$", RegexOptions.CultureInvariant)]
    private static partial Regex Decade();

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{1,2}:[0-9]{2}\S*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(since|from)\s+(?<from>.+)$|^(?<from>.+?)(\s*[-/]\s*(present|today|now|ongoing|\.{3,}|…)|\s+(onwards|to\s+(present|date|today)))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Since();

    [GeneratedRegex(@"^(?<from>[0-9]{4})\s*-\s*(?<to>[0-9]{4})$|^(?<from>[^/]+)/(?<to>[^/]+)$|^(?<from>.*?)\s+to\s+(?<to>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Span();
}
