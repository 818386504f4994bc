namespace StaticSite.Binding;

/// <summary>A place that somebody still has to fill in: <c>TODO(what to write)</c>. A new entry begins with them, and none is ever published.</summary>
internal static class Blank
{
    private const string Opening = "TODO(";

    /// <summary>The blank that asks for something.</summary>
    /// <param name="about">What to write, without brackets.</param>
    public static string Write(string about) => $"{Opening}{about})";

    /// <summary>Where the first blank of a text stands, up to its closing bracket or the end; null where there is none.</summary>
    public static (int Start, int Length)? Find(ReadOnlySpan<char> text)
    {
        var start = text.IndexOf(Opening);
        if (start < 0)
        {
            return null;
        }

        var close = text[start..].IndexOf(')');
        return (start, close < 0 ? text.Length - start : close + 1);
    }
}
