using System.Collections.Immutable;
using System.Text;
using StaticSite.Diagnostics;
using StaticSite.Editing;
using StaticSite.Loading;
using StaticSite.Repairing;

namespace StaticSite.Tests.Support;

/// <summary>Some files with their index, as an editor has them.</summary>
internal sealed class EditedSite
{
    public EditedSite(IEnumerable<RawFile> files, SiteIndex? before = null)
    {
        Files = [.. files];
        var result = SitePipeline.Build(Files, [], new ModelTheme(), new BuildOptions());
        Diagnostics = result.Diagnostics;
        Index = SiteIndex.Create(result.Content!, result.Diagnostics, before ?? SiteIndex.Empty);
    }

    public ImmutableArray<RawFile> Files { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public SiteIndex Index { get; }

    public string Read(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path.Value == path).Bytes);

    /// <summary>The files once an editor has carried a plan out.</summary>
    public EditedSite Apply(RenamePlan plan)
    {
        var edits = plan.Edits.ToLookup(edit => edit.Span.Path);
        return new(Files.Select(file =>
        {
            var bytes = edits.Contains(file.Path) ? FileEdits.Apply(file.Bytes, edits[file.Path]) : file.Bytes;
            Assert.That(bytes, Is.Not.Null, $"the edits of {file.Path} lie outside it or overlap");
            return new RawFile(plan.Move?.From == file.Path ? plan.Move.To : file.Path, bytes!);
        }));
    }
}
