using System.Collections.Immutable;
using System.Text;
using StaticSite.Publishing;
using StaticSite.Rendering;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Tests.Cli;

/// <summary>Plans of files with fixed texts.</summary>
internal static class TestPlan
{
    public static OutputPlan Of(params (string Path, string Text)[] files) =>
        Of(files.Select(file => new OutputFile(new OutputPath(file.Path), _ => ValueTask.FromResult(Encoding.UTF8.GetBytes(file.Text)))));

    /// <summary>A plan whose last file, in ordinal order of path, cannot be made.</summary>
    public static OutputPlan FailingAfter(params (string Path, string Text)[] files) => Of(
        files.Select(file => new OutputFile(new OutputPath(file.Path), _ => ValueTask.FromResult(Encoding.UTF8.GetBytes(file.Text))))
            .Append(new OutputFile(new OutputPath("~last"), _ => throw new InvalidOperationException("cannot be made"))));

    public static OutputPlan Of(IEnumerable<OutputFile> files) => new([files], PublishedManifest.Empty, new NoTheme(), SiteCounts.None);

    private sealed class NoTheme : ITheme, IPageRenderer
    {
        public ImmutableSortedDictionary<string, byte[]> Assets => ImmutableSortedDictionary<string, byte[]>.Empty;

        public ThemeColours Colours => new("#ffffff", "#000000");

        public IPageRenderer CreateRenderer() => this;

        public ValueTask<byte[]> Render(SiteFrame site, PageModel page) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
