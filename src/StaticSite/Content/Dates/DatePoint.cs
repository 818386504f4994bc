namespace StaticSite.Content.Dates;

/// <summary>One date of an EDTF expression with its precision and qualifiers.</summary>
/// <param name="Year">1 to 9999; with unspecified digits the first year meant.</param>
/// <param name="Month">1 to 12, 21 to 24 for seasons (spring to winter), or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="UnspecifiedDigits">How many last digits of the year are open: 0, 1 (a decade) or 2 (a century).</param>
public sealed record DatePoint(int Year, int? Month = null, int? Day = null, int UnspecifiedDigits = 0)
{
    /// <summary><c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary><c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>True where a set means every date from this one to the next: <c>..</c>.</summary>
    public bool StartsRange { get; init; }

    public bool IsSeason => Month >= 21;

    /// <summary>First day that may be meant.</summary>
    public DateOnly Earliest => IsSeason ? new DateOnly(Year, SeasonStart, 1) : new DateOnly(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day that may be meant.</summary>
    public DateOnly Latest => this switch
    {
        { Day: { } day, Month: { } month } => new DateOnly(Year, month, day),
        { IsSeason: true } => Earliest.Year == 9999 ? DateOnly.MaxValue : Earliest.AddMonths(3).AddDays(-1),
        { Month: { } month } => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        { UnspecifiedDigits: 1 } => new DateOnly(Math.Min(9999, Year + 9), 12, 31),
        { UnspecifiedDigits: 2 } => new DateOnly(Math.Min(9999, Year + 99), 12, 31),
        _ => new DateOnly(Year, 12, 31),
    };

    // Meteorological seasons of the northern hemisphere; winter begins in December of its year in EDTF's own numbering.
    private int SeasonStart => Month switch { 21 => 3, 22 => 6, 23 => 9, _ => 12 };
}
