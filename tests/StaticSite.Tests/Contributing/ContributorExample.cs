using System.Collections.Immutable;

namespace StaticSite.Tests.Contributing;

/// <summary>
/// A fenced block of a page for contributors. What stands behind its language says what it is: a path (the whole file, or new records
/// of a data file), <c>in FOLDER</c> or <c>in site.yml</c> (keys), <c>text</c> (the body of an article); and the codes that it raises.
/// </summary>
/// <param name="Line">Line of the page at which it begins.</param>
/// <param name="Codes">Codes that the check reports; none where the example is right.</param>
/// <param name="Text">Ends with <c>\n</c>.</param>
internal sealed record ContributorExample(string Page, int Line, string Language, string Place, ImmutableArray<string> Codes, string Text)
{
    /// <summary>True for content, false for what a terminal shows.</summary>
    public bool IsContent => Language is "yaml" or "markdown";

    /// <summary>Where the example stands when it is checked; null where the block does not say.</summary>
    public string? Path => Place.Trim() switch
    {
        "text" => $"articles/{Name}.md",
        "in site.yml" => "site.yml",
        ['i', 'n', ' ', .. var folder] => $"{folder}/{Name}.md",
        var path when path.Contains('/', StringComparison.Ordinal) => path,
        _ => null,
    };

    /// <summary>True where the block shows keys of a record that has others.</summary>
    public bool IsPart => Place.StartsWith(" in ", StringComparison.Ordinal);

    private string Name => $"example-{Page.Replace('/', '-')}-{Line}";

    public override string ToString() => $"{Page}:{Line}";
}
