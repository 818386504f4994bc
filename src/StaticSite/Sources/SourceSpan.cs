namespace StaticSite.Sources;

/// <summary>A stretch of one line of a source file.</summary>
/// <param name="Line">1-based; 0 where the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 where the whole file is meant.</param>
/// <param name="Length">In UTF-16 units: at least 1 in a diagnostic with a column, 0 for a place between two characters.</param>
public readonly record struct SourceSpan(SourcePath Path, int Line, int Column, int Length) : IComparable<SourceSpan>
{
    /// <summary>The whole of a file.</summary>
    public static SourceSpan OfFile(SourcePath path) => new(path, 0, 0, 0);

    public int CompareTo(SourceSpan other)
    {
        var byPath = Path.CompareTo(other.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }
}
