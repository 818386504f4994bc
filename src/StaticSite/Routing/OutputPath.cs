namespace StaticSite.Routing;

/// <summary>Where a file lies below the output folder: segments joined by <c>/</c>, no leading slash.</summary>
public readonly record struct OutputPath(string Value) : IComparable<OutputPath>
{
    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
