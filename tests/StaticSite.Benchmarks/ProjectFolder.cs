using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks;

/// <summary>The root folder of the project.</summary>
internal static class ProjectFolder
{
    /// <summary>The nearest folder with the solution, from the program upwards.</summary>
    /// <exception cref="ToolException">The program runs outside the repository.</exception>
    public static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, "StaticSite.sln")))
            {
                return folder;
            }
        }

        throw new ToolException("the benchmarks must run from inside the repository");
    }
}
