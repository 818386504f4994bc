namespace StaticSite.Sources;

/// <summary>Where a file lies below the input folder: segments joined by <c>/</c>, no leading slash, as the file system spells it.</summary>
public readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    /// <summary>First segment, or the empty string for a file directly in the input folder.</summary>
    public string Folder => Value.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? Value[..slash] : "";

    /// <summary>Segments between the first and the last one, joined by <c>/</c>; empty for a file directly in its folder.</summary>
    public string Subfolder => Value.Split('/') is [_, .. var between, _] ? string.Join('/', between) : "";

    /// <summary>Last segment without its extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Value);

    /// <summary>Extension with its dot, in lower case; empty where there is none.</summary>
    public string Extension => Path.GetExtension(Value).ToLowerInvariant();

    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
