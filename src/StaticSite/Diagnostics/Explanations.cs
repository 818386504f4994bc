using System.Collections.Immutable;

namespace StaticSite.Diagnostics;

/// <summary>The explanations of all codes: what <c>explain</c> says, what the contributors' pages show, and what SARIF calls rules.</summary>
public static class Explanations
{
    private const string Folder = "Explained/";

    private static readonly Lazy<ImmutableArray<Explanation>> Read = new(ReadAll);

    /// <summary>In order of code.</summary>
    public static ImmutableArray<Explanation> All => Read.Value;

    /// <summary>The explanation of a code, in any case; null where there is no such code.</summary>
    public static Explanation? Find(string code) => All.FirstOrDefault(explanation => string.Equals(explanation.Code, code, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<Explanation> ReadAll()
    {
        var assembly = typeof(Explanations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => (Code: name[Folder.Length..^".md".Length], Text: new StreamReader(assembly.GetManifestResourceStream(name)!)))
                .Select(file => Explanation.Parse(file.Code, file.Text.ReadToEnd())),
        ];
    }
}
