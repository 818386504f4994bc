namespace StaticSite.Content.Dates;

/// <summary>The forms of an EDTF expression that the site knows.</summary>
public enum EdtfShape
{
    /// <summary>One date.</summary>
    Date,

    /// <summary><c>start/end</c>; either end may be open or unknown.</summary>
    Interval,

    /// <summary><c>[a,b]</c>: one of them; <c>[..b]</c>: b or earlier; <c>[a..]</c>: a or later.</summary>
    OneOf,

    /// <summary><c>{a,b}</c>: all of them.</summary>
    AllOf,
}
