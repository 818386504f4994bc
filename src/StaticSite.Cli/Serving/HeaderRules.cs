using System.Collections.Immutable;

namespace StaticSite.Cli.Serving;

/// <summary>
/// The response headers of a site, read from its <c>_headers</c> file: a line with a path pattern, then indented lines
/// <c>Name: value</c>. In a pattern <c>*</c> stands for any characters. So the preview answers as the host will.
/// </summary>
internal sealed class HeaderRules
{
    public static readonly HeaderRules None = new([]);

    private readonly ImmutableArray<Rule> rules;

    private HeaderRules(ImmutableArray<Rule> rules) => this.rules = rules;

    /// <summary>Reads the file; lines that are neither a pattern, a header nor a comment are passed over, as the host does.</summary>
    public static HeaderRules Parse(string text)
    {
        var found = ImmutableArray.CreateBuilder<Rule>();
        var pattern = "";
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
            if (trimmed.StartsWith('/') && !char.IsWhiteSpace(line[0]))
            {
                pattern = trimmed;
            }
            else if (pattern.Length > 0 && colon > 0 && !trimmed.StartsWith('#'))
            {
                found.Add(new Rule(pattern, trimmed[..colon].TrimEnd(), trimmed[(colon + 1)..].TrimStart()));
            }
        }

        return new HeaderRules(found.ToImmutable());
    }

    /// <summary>Headers for a path; values of one name are joined by commas.</summary>
    /// <param name="path">From the root, with its leading slash.</param>
    public IEnumerable<KeyValuePair<string, string>> Get(string path) => rules
        .Where(rule => Matches(rule.Pattern, path))
        .GroupBy(rule => rule.Name, rule => rule.Value, StringComparer.OrdinalIgnoreCase)
        .Select(group => KeyValuePair.Create(group.Key, string.Join(", ", group)));

    // The parts between the stars must stand in the path in their order, the first at its start, the last at its end.
    private static bool Matches(string pattern, string path)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == path;
        }

        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var from = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var at = path.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return path.Length - from >= parts[^1].Length && path.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private sealed record Rule(string Pattern, string Name, string Value);
}
