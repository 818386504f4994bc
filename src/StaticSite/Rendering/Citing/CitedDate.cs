using StaticSite.Content.Dates;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Citing;

/// <summary>A date as far as citation formats can hold it: the parts that are known and nothing made up.</summary>
internal static class CitedDate
{
    /// <summary>The one date meant, or null where it is a set, an open interval, a decade or a century.</summary>
    public static DatePoint? GetPoint(EdtfDate? date) => date is { Shape: EdtfShape.Date, Points: [{ UnspecifiedDigits: 0 } point] } ? point : null;

    /// <summary>Both ends of a closed interval of years, months or days; null otherwise.</summary>
    public static (DatePoint From, DatePoint To)? GetRange(EdtfDate? date) =>
        date is { Shape: EdtfShape.Interval, Points: [{ UnspecifiedDigits: 0, IsSeason: false } from, { UnspecifiedDigits: 0, IsSeason: false } to] } ? (from, to) : null;

    /// <summary>The date in words where a number would say more than is known; null where numbers say it all.</summary>
    public static string? GetWords(EdtfDate? date) =>
        date is not null && (date.IsUncertain || GetPoint(date) is null or { IsSeason: true }) ? DateWording.ToText(date).Text : null;
}
