using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Content;

/// <summary>After how long an entry is to be checked again: an ISO 8601 duration of years, months, weeks and days (<c>P1Y</c>, <c>P18M</c>).</summary>
/// <param name="Text">As written.</param>
/// <param name="Months">Years and months together, at most 1,200.</param>
/// <param name="Days">Weeks and days together, at most 36,525.</param>
public sealed partial record ReviewInterval(string Text, int Months, int Days)
{
    /// <summary>A regular expression of ECMA 262 that every duration fits, with or without blanks around it.</summary>
    public const string Pattern = @"^\s*P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?\s*$";

    private const int MaxMonths = 1_200;
    private const int MaxDays = 36_525;

    /// <summary>What counts where neither an entry nor <c>site.yml</c> says anything: a year for what changes, two for what has happened or is only explained.</summary>
    public static ReviewInterval GetDefault(EntryKind kind) =>
        kind is EntryKind.Term or EntryKind.Event ? new("P2Y", 24, 0) : new("P1Y", 12, 0);

    /// <summary>Reads a duration; null where it is none, lasts no time or more than a century.</summary>
    public static ReviewInterval? Parse(string text)
    {
        var match = Duration().Match(text);
        var (months, days) = ((12 * Get("years")) + Get("months"), (7 * Get("weeks")) + Get("days"));
        return match.Success && months + days > 0 && months <= MaxMonths && days <= MaxDays ? new(text, months, days) : null;

        int Get(string name) => match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The duration that was meant by a common notation (“6 months”, “1y”); null where nobody can tell.</summary>
    public static string? Guess(string text) =>
        Loose().Match(text) is { Success: true } match ? $"P{match.Groups["number"].Value}{char.ToUpperInvariant(match.Groups["unit"].Value[0])}" : null;

    /// <summary>The day that lies this long after another.</summary>
    public DateOnly After(DateOnly day)
    {
        var months = Math.Min(Months, ((9999 - day.Year) * 12) + 12 - day.Month);
        var moved = day.AddMonths(months);
        return moved.AddDays(Math.Min(Days, DateOnly.MaxValue.DayNumber - moved.DayNumber));
    }

    [GeneratedRegex("^P(?=[0-9])((?<years>[0-9]{1,3})Y)?((?<months>[0-9]{1,4})M)?((?<weeks>[0-9]{1,4})W)?((?<days>[0-9]{1,5})D)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();

    [GeneratedRegex("^P?[ ]*(?<number>[1-9][0-9]{0,2})[ ]*(?<unit>y|m|w|d)(ears?|onths?|eeks?|ays?|r|rs)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Loose();
}
