using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>A date worded for readers with exactly the precision it has.</summary>
/// <param name="Parts">Parts in reading order; parts with a machine value become <c>time</c> elements.</param>
/// <param name="IsUncertain">True for approximate, uncertain, open or one-of dates.</param>
/// <param name="Edtf">The date as written in the data, in EDTF (ISO 8601-2).</param>
public sealed record DateText(ImmutableArray<DateText.Part> Parts, bool IsUncertain, string Edtf)
{
    /// <summary>The HTML value of the one date, or of the day on which a stretch of time begins; null where several dates may be meant.</summary>
    public string? Start { get; init; }

    public string Text => string.Concat(Parts.Select(part => part.Text));

    /// <param name="Text">Plain text.</param>
    /// <param name="DateTime">A valid value of the HTML <c>datetime</c> attribute, or null for words between dates.</param>
    public readonly record struct Part(string Text, string? DateTime);
}
