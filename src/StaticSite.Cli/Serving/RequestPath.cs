namespace StaticSite.Cli.Serving;

/// <summary>The path of a request, decoded, with every trick refused.</summary>
/// <param name="Value">Begins with a slash; no empty, <c>.</c> or <c>..</c> segment, no backslash, no control character.</param>
/// <param name="Raw">As the browser sent it, for redirects.</param>
/// <param name="Query">With its question mark; empty if there is none.</param>
internal sealed record RequestPath(string Value, string Raw, string Query)
{
    private static readonly string[] Barred = ["\\", "%2f", "%5c", "%00", "//"];

    /// <summary>Reads a request target; null where it is not a plain path.</summary>
    /// <param name="target">As it stands in the request line.</param>
    public static RequestPath? Parse(string target)
    {
        var end = target.IndexOf('?', StringComparison.Ordinal);
        var (raw, query) = end < 0 ? (target, "") : (target[..end], target[end..]);
        if (!raw.StartsWith('/') || Barred.Any(part => raw.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var value = Uri.UnescapeDataString(raw);
        var isPlain = !value.Any(char.IsControl) && !value.Split('/').Any(segment => segment is "." or "..");
        return isPlain ? new RequestPath(value, raw, query) : null;
    }
}
