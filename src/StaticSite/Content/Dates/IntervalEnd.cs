namespace StaticSite.Content.Dates;

/// <summary>What stands at an end of an interval or set without a date.</summary>
public enum IntervalEnd
{
    /// <summary>A date.</summary>
    Known,

    /// <summary><c>..</c>: goes on without end, or began at no known bound.</summary>
    Open,

    /// <summary>Nothing: there is an end, but nobody knows it.</summary>
    Unknown,
}
