namespace StaticSite.Scaffolding.Importing;

/// <summary>Names of people as this site writes them.</summary>
internal static class Names
{
    /// <summary>“Last, First” → “First Last”; “Last, Jr., First” → “First Last Jr.”.</summary>
    public static string Turn(string name) => name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var last, var first] => $"{first} {last}",
        [var last, var suffix, var first] => $"{first} {last} {suffix}",
        _ => name.Trim(),
    };

    /// <summary>All of them in one text; null for none.</summary>
    public static string? Join(IEnumerable<string> names) => string.Join(", ", names.Where(name => name.Length > 0)) is { Length: > 0 } all ? all : null;
}
