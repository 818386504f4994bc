using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Cli;
using StaticSite.Cli.Files;
using StaticSite.Cli.Serving;
using StaticSite.Diagnostics;

namespace StaticSite.BrowserTests.Support;

/// <summary>The real site, built strictly into a folder of its own, which is removed at the end.</summary>
internal sealed class BuiltSite : IDisposable
{
    /// <summary>Path of the file to download for reading without a connection, which is no page of the site.</summary>
    public const string Edition = "offline/edition.html";

    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("static-site-");

    private BuiltSite() => Folder = Path.Join(parent.FullName, "site");

    /// <summary>Absolute path of the folder that would be published.</summary>
    public string Folder { get; }

    /// <summary>The same site in memory, to be served.</summary>
    public required PreviewSite Served { get; init; }

    /// <summary>Paths of all pages in the folder, with <c>/</c>, in ordinal order.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>Checks the content and writes the site.</summary>
    /// <exception cref="InvalidOperationException">The content has faults; the message lists them.</exception>
    public static async Task<BuiltSite> Build()
    {
        var result = await SiteBuild.Run(new InputFolder(Repository.Get("input")), new BuildOptions(IsStrict: true), CancellationToken.None);
        if (result.Diagnostics.HasErrors())
        {
            throw new InvalidOperationException("the real site does not build:\n" + string.Join('\n', result.Diagnostics.Select(fault => DiagnosticText.Headline(fault, "input/"))));
        }

        var site = new BuiltSite
        {
            Served = new PreviewSite(result.Output, SiteBuild.Theme),
            Pages = [.. result.Output.Files.Select(file => file.Path.Value).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != Edition)],
        };
        await OutputWriter.Write(result.Output, new OutputFolder(site.Folder), CancellationToken.None);
        return site;
    }

    /// <summary>Absolute path of a file of the site.</summary>
    public string Get(string path) => Path.Join(Folder, path);

    /// <summary>A page as parsed by the rules of HTML.</summary>
    public IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Get(page)));

    public void Dispose() => parent.Delete(recursive: true);
}
