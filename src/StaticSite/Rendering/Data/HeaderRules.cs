namespace StaticSite.Rendering.Data;

/// <summary>Response headers by path, in Netlify's format (https://docs.netlify.com/routing/headers/): each path once, in the order in which it came.</summary>
internal sealed class HeaderRules
{
    private readonly List<string> paths = [];
    private readonly Dictionary<string, List<string>> headers = new(StringComparer.Ordinal);

    /// <param name="path">May end in <c>*</c>.</param>
    /// <param name="lines">Each a name and a value.</param>
    public void Add(string path, params ReadOnlySpan<string> lines)
    {
        if (!headers.TryGetValue(path, out var own))
        {
            headers[path] = own = [];
            paths.Add(path);
        }

        own.AddRange(lines);
    }

    public override string ToString() => string.Join('\n', paths.Select(path => $"{path}\n{string.Concat(headers[path].Select(line => $"  {line}\n"))}"));
}
