using System.Collections.Immutable;

namespace StaticSite.Content.Dates;

/// <summary>
/// A date with exactly the precision a source gives: EDTF (ISO 8601-2:2019) levels 0 and 1 without times of day, and sets of level 2.
/// Years 1 to 9999.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Points">The dates in it, in the order written; at least one.</param>
public sealed record EdtfDate(string Text, EdtfShape Shape, ImmutableArray<DatePoint> Points) : IComparable<EdtfDate>
{
    /// <summary>What stands before the first date of an interval or set.</summary>
    public IntervalEnd Start { get; init; }

    /// <summary>What stands after the last date of an interval or set.</summary>
    public IntervalEnd End { get; init; }

    /// <summary>First day that may be meant.</summary>
    public DateOnly Earliest => Start == IntervalEnd.Known ? Points.Min(point => point.Earliest) : DateOnly.MinValue;

    /// <summary>Last day that may be meant.</summary>
    public DateOnly Latest => End == IntervalEnd.Known ? Points.Max(point => point.Latest) : DateOnly.MaxValue;

    /// <summary>First day of the dates that are written, whatever is open before them.</summary>
    public DateOnly FirstWritten => Points.Min(point => point.Earliest);

    /// <summary>Last day of the dates that are written, whatever is open after them.</summary>
    public DateOnly LastWritten => Points.Max(point => point.Latest);

    /// <summary>True where the sources do not give one exact day or stretch of days.</summary>
    public bool IsUncertain =>
        Shape == EdtfShape.OneOf || Start != IntervalEnd.Known || End == IntervalEnd.Unknown
        || Points.Any(point => point.IsApproximate || point.IsUncertain || point.UnspecifiedDigits > 0);

    /// <summary>Order of a timeline: by the first written day, then the last, then the text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFirst = FirstWritten.CompareTo(other.FirstWritten);
        if (byFirst != 0)
        {
            return byFirst;
        }

        var byLast = LastWritten.CompareTo(other.LastWritten);
        return byLast != 0 ? byLast : string.CompareOrdinal(Text, other.Text);
    }

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
