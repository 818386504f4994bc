using StaticSite.Content;

namespace StaticSite.Binding.Markdown;

/// <summary>How a link that may not stand was meant.</summary>
internal static class LinkGuess
{
    /// <summary>The whole link to an entry of the site, or to an address with its scheme; null where nobody can tell.</summary>
    public static string? Link(string address, string label)
    {
        if (WebAddress.Guess(address) is { } web)
        {
            return $"[{label}]({web})";
        }

        var path = address.Split('#', '?')[0];
        if (path.Contains(':', StringComparison.Ordinal) || !(path.Trim('/').Contains('/', StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)))
        {
            return null;
        }

        var name = path.TrimEnd('/').Split('/')[^1];
        name = name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : name;
        return EntryId.TryParse(name, out var id) ? $"[[{id}|{label}]]" : null;
    }

    /// <summary>The whole image with the path of its file below the input folder; null where nobody can tell.</summary>
    public static string? Asset(string address, string label) =>
        !address.Contains(':', StringComparison.Ordinal) && address.IndexOf("assets/", StringComparison.Ordinal) is var at and > 0 ? $"![{label}]({address[at..]})" : null;
}
