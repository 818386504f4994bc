using System.Globalization;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Comparing;

/// <summary>The corpus generator and Hugo's layouts, which live outside the repository.</summary>
internal sealed class BenchFolder
{
    private readonly string path;

    /// <exception cref="ToolException">The folder is not what it should be.</exception>
    public BenchFolder(string path)
    {
        this.path = path;
        if (!File.Exists(Path.Join(path, "gen.py")) || !File.Exists(Path.Join(path, "hugo-site.sh")))
        {
            throw new ToolException($"`{path}` holds no `gen.py` and `hugo-site.sh`; name the folder that does with --bench");
        }
    }

    /// <summary>Writes a corpus into a new folder and gives its path.</summary>
    public string CreateCorpus(int pages, Workspace workspace)
    {
        var corpus = workspace.GetNew("corpus");
        new Command("python3", [Path.Join(path, "gen.py"), pages.ToString(CultureInfo.InvariantCulture), corpus]).Run();
        return corpus;
    }

    /// <summary>Lays a corpus out for Hugo in a new folder and gives its path.</summary>
    public string CreateHugoSite(string corpus, Workspace workspace)
    {
        var site = workspace.GetNew("hugo");
        new Command("sh", [Path.Join(path, "hugo-site.sh"), corpus, site]).Run();
        return site;
    }
}
