namespace StaticSite.Timeline;

/// <summary>How well the days of an event are known.</summary>
internal enum SpanCertainty
{
    /// <summary>Known to the day.</summary>
    Exact,

    /// <summary>Some day of a known month, season or year.</summary>
    Imprecise,

    /// <summary>Approximate, doubtful, open, or one of several.</summary>
    Uncertain,
}
