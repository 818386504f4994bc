using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Contributing;

/// <summary>The site of this repository with examples in it. An example takes the place of what has its id.</summary>
internal sealed partial class ExampleInput
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["articles"] = "title: Example\nkind: document\nshort: What an example is.\nautolink: false\n",
        ["terms"] = "term: Example\nshort: What an example is.\nautolink: false\nsources: [af-mil-2021-09-03]\n",
    };

    // No entry stands alone.
    private const string Body = "See [[dtti]].\n";

    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> added = new(StringComparer.Ordinal);

    public ExampleInput(IEnumerable<ContributorExample> examples)
    {
        foreach (var file in InputFolder.Read(Repository.Input).Where(file => file.Path.Extension is ".md" or ".yml"))
        {
            files[file.Path.Value] = Encoding.UTF8.GetString(file.Bytes);
        }

        foreach (var example in examples)
        {
            Add(example, example.Path ?? throw new InvalidOperationException($"{example} does not say what it is an example of"));
        }
    }

    /// <summary>What the check says of the examples, and nothing else.</summary>
    public (IEnumerable<Diagnostic> Diagnostics, SourceTree Sources) Check()
    {
        var result = WholeSite.Build(files.Select(file => new RawFile(new SourcePath(file.Key), Encoding.UTF8.GetBytes(file.Value))));
        return (result.Diagnostics.Where(fault => added.Contains(fault.Span.Path.Value)), result.Sources);
    }

    private void Add(ContributorExample example, string path)
    {
        foreach (var id in RecordId().Matches(example.Text).Select(match => match.Value))
        {
            TakeAway(id);
        }

        added.Add(path);
        files[path] = example switch
        {
            { IsPart: true } when path == "site.yml" => Overlay(files[path], example.Text),
            { IsPart: true } => $"---\n{Overlay(Keys[path[..path.IndexOf('/', StringComparison.Ordinal)]], example.Text)}---\n\n{Body}",
            { Place: " text" } => $"---\n{Keys["articles"]}---\n\n{Body}\n{example.Text}",
            _ => example.Text,
        };
    }

    private void TakeAway(string id)
    {
        var record = new Regex($@"^{Regex.Escape(id)}$\n(^([ #].*)?\n)*", RegexOptions.Multiline);
        foreach (var path in files.Keys.Where(path => path.EndsWith(".yml", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal)).ToList())
        {
            files[path] = record.Replace(files[path], "");
        }
    }

    // The keys that are shown stand for those of the same name.
    private static string Overlay(string keys, string shown) => Key().Matches(shown).Aggregate(
        keys, (all, key) => Regex.Replace(all, $@"^{key.Value}.*\n([ #-].*\n)*", "", RegexOptions.Multiline)) + shown;

    [GeneratedRegex("^- id: .+$", RegexOptions.Multiline)]
    private static partial Regex RecordId();

    [GeneratedRegex("^[a-z-]+:", RegexOptions.Multiline)]
    private static partial Regex Key();
}
