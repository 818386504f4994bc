using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Cli.Files;

/// <summary>Everything that can be wrong with the place a site is to be written to. Paths are as the user typed them, not below the input folder.</summary>
internal static class WriteDiagnostics
{
    /// <summary>The output folder, or the staging folder beside it, holds somebody else's files.</summary>
    public static Diagnostic ForeignFiles(string folder) => new(
        "SS401", Severity.Error, SourceSpan.OfFile(new SourcePath(folder)), "the output folder holds files that this program did not write", "name an empty folder with --output");

    /// <summary>Writing would change the content, or the next build would read the output.</summary>
    public static Diagnostic OverlapsInput(string folder) => new(
        "SS402", Severity.Error, SourceSpan.OfFile(new SourcePath(folder)), "the output folder and the input folder lie in one another", "name a folder beside the input folder with --output");

    /// <summary>True for the codes above: their paths are not below the input folder.</summary>
    public static bool IsOwn(Diagnostic diagnostic) => diagnostic.Code.StartsWith("SS4", StringComparison.Ordinal);
}
