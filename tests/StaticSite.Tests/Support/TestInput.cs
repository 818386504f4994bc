using System.Collections.Immutable;
using StaticSite.Binding;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Sources;
using Encoding = System.Text.Encoding;

namespace StaticSite.Tests.Support;

/// <summary>A small input in memory: the files of <c>Cases/_base</c> and what a test puts over them.</summary>
internal sealed class TestInput
{
    private readonly SortedDictionary<string, RawFile> files = new(StringComparer.Ordinal);

    public TestInput()
    {
        foreach (var file in BaseFiles.Value)
        {
            files[file.Path.Value] = file;
        }
    }

    private static Lazy<IReadOnlyList<RawFile>> BaseFiles { get; } = new(() => InputFolder.Read(Path.Combine(Repository.Cases, "_base")));

    public IEnumerable<RawFile> Files => files.Values;

    public TestInput With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestInput With(string path, byte[] bytes, DateOnly? lastChange = null)
    {
        files[path] = new RawFile(new SourcePath(path), bytes, lastChange);
        return this;
    }

    public TestInput Without(string path)
    {
        files.Remove(path);
        return this;
    }

    /// <summary>Other words in one file.</summary>
    public TestInput Replace(string path, string words, string others) =>
        With(path, Encoding.UTF8.GetString(files[path].Bytes).Replace(words, others, StringComparison.Ordinal));

    /// <summary>An article with a body; the front matter has what must be there, then the lines given.</summary>
    public TestInput WithArticle(string id, string body, string keys = "") =>
        With($"articles/{id}.md", $"---\ntitle: Title of {id}\nkind: document\nshort: What {id} is.\n{keys}---\n\n{body}\n");

    /// <summary>A term with a body, named like its id with spaces.</summary>
    public TestInput WithTerm(string id, string body, string keys = "") =>
        With($"terms/{id}.md", $"---\nterm: {id.Replace('-', ' ')}\nshort: What {id} means.\nsources:\n  - base-primary\n{keys}---\n\n{body}\n");

    /// <summary>Events with an id and a date each.</summary>
    public TestInput WithEvents(params (string Id, string Date, string Keys)[] events) =>
        With("timeline/events.yml", string.Concat(events.Select(item =>
            $"- id: {item.Id}\n  date: {item.Date}\n  title: Title of {item.Id}\n  summary: What happened at {item.Id}.\n  state: confirmed\n  sources:\n    - base-primary\n{item.Keys}")));

    public Staged<ContentModel> Bind() => Binder.Bind(Decoder.Decode(Files).Value);

    public Staged<LinkedSite> Link()
    {
        var bound = Bind();
        var linked = Linker.Link(bound.Value);
        return new(linked.Value, Diagnostic.Sort([.. bound.Diagnostics, .. linked.Diagnostics]));
    }

    public BuildResult Build(BuildOptions? options = null) => SitePipeline.Build(Files, [], new ModelTheme(), options ?? new BuildOptions());

    public ImmutableArray<Diagnostic> Check() => Build().Diagnostics;
}
