using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Contributing;

/// <summary>A page for contributors, as it is written.</summary>
/// <param name="Name">Its path below <c>pages/</c> without extension.</param>
internal sealed partial record ContributorPage(string Name, string Text)
{
    private const string Root = "contribute";

    /// <summary>True where what is compared is to be written instead.</summary>
    public static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>All pages, in ordinal order of name.</summary>
    public static ImmutableArray<ContributorPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, Root), "*.md").Select(path => $"{Root}/{Path.GetFileNameWithoutExtension(path)}").Append(Root)
            .Order(StringComparer.Ordinal).Select(Read),
    ];

    private static string Folder => Path.Combine(Repository.Input, "pages");

    public static ContributorPage Read(string name) => new(name, File.ReadAllText(GetPath(name)));

    public void Write(string text) => File.WriteAllText(GetPath(Name), text);

    /// <summary>The fenced blocks of the page, in order.</summary>
    public IEnumerable<ContributorExample> Examples => Fence().Matches(Text).Select(match => new ContributorExample(
        Name,
        Text.AsSpan(0, match.Index).Count('\n') + 1,
        match.Groups["language"].Value,
        match.Groups["place"].Value,
        [.. match.Groups["code"].Captures.Select(code => code.Value)],
        match.Groups["text"].Value));

    private static string GetPath(string name) => Path.Combine(Folder, name + ".md");

    [GeneratedRegex("^```(?<language>[a-z]*)(?<place>( (?!SS)[^ \n]+)*)( (?<code>SS[0-9]{3}))*\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
