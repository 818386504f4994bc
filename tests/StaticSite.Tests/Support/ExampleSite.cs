using System.Text.RegularExpressions;
using StaticSite.Diagnostics;

namespace StaticSite.Tests.Support;

/// <summary>The site in which the examples of the explanations stand; gives a part of a file the rest of it.</summary>
internal static partial class ExampleSite
{
    private const string Site = "title: The sky\ndescription: What is seen at night.\nurl: https://example.org/\nstatement-words: [signed]\ntracks:\n  - id: optics\n    title: Optics\n    short: How light is bent.\n    hue: 1\n";
    private const string Sources = "- id: source-one\n  title: The first book\n  publisher: A press\n  kind: primary\n  note: In the library.\n- id: source-two\n  title: The report\n  publisher: A paper\n  kind: news\n  note: In the library.\n";
    private const string Aperture = "---\ntitle: Aperture\nkind: document\nshort: Opening that limits light.\n---\n\n## History\n\nIt came late.[@source-one; @source-two]\n";

    // The keys that a file must have, of which an example may show others.
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["articles"] = "title: Comet\nkind: document\nshort: Ball of ice.",
        ["terms"] = "term: Tail\nshort: What a comet grows.\nsources: [source-one]",
        ["timeline"] = "id: comet-seen\ndate: 2018-09-06\ntitle: Comet seen\nsummary: It came.\nstate: confirmed\nsources: [source-one]",
        ["sources"] = "id: source-three\ntitle: Comets\npublisher: A press\nkind: news",
        ["disputes"] = "id: comet-returns\nquestion: Does it return?\npositions:\n  - claim: It returns.\n    sources: [source-one]\n  - claim: It does not.\n    sources: [source-two]\nreason: Nobody knows.\nstate: open",
        [""] = Site.TrimEnd('\n'),
    };

    /// <summary>The site without any example.</summary>
    public static TestInput Create() => new TestInput()
        .With("site.yml", Site).With("pages/home.md", "---\ntitle: The sky\nshort: What is seen at night.\n---\n\nLook up through an [[aperture]].[@source-one; @source-two]\n")
        .Without("sources/base.yml").With("sources/examples.yml", Sources).With("articles/aperture.md", Aperture).With("assets/map.png", [1]);

    /// <summary>The site with examples; null where one can only be shown, as a file in another encoding.</summary>
    public static TestInput? Create(IEnumerable<Explanation.Example> examples)
    {
        var input = Create();
        foreach (var example in examples)
        {
            if (Place().Match(example.Place) is not { Success: true } place)
            {
                return null;
            }

            var path = place.Groups["path"].Value;
            _ = place.Groups["kind"].Value switch
            {
                "There is no file" => input.Without(path),
                "In" => input.With(path, Complete(path, example)),
                _ => input.With(path, example.Text + "\n"),
            };
        }

        return input;
    }

    private static string Complete(string path, Explanation.Example example)
    {
        var keys = Keys[path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : ""];
        if (example.Language == "md")
        {
            return $"---\n{keys}\n---\n\n{example.Text}\n";
        }

        var shown = Split(example.Text);
        var all = string.Join('\n', Split(keys).Where(own => shown.TrueForAll(other => NameOf(other) != NameOf(own))).Concat(shown));
        return path switch
        {
            "site.yml" => all + "\n",
            _ when path.EndsWith(".md", StringComparison.Ordinal) => $"---\n{all}\n---\n\nIt came.\n",
            _ => "- " + all.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n",
        };
    }

    // A key with the lines that belong to it.
    private static List<string> Split(string keys) => [.. KeyStart().Split(keys).Where(text => text.Length > 0).Select(text => text.TrimEnd('\n'))];

    private static string NameOf(string lines) => lines[..lines.IndexOf(':', StringComparison.Ordinal)];

    [GeneratedRegex("^((?<kind>In|There is no file) )?`(?<path>[^`]+)`[:.]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?=\S)", RegexOptions.Multiline)]
    private static partial Regex KeyStart();
}
