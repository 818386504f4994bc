using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Turns diagnostics into the protocol's.</summary>
/// <param name="hasRelated">True where the editor shows related places.</param>
/// <param name="uriOf">Address of a file.</param>
internal sealed class DiagnosticWriter(bool hasRelated, Func<SourcePath, string> uriOf)
{
    private const int Error = 1;
    private const int Warning = 2;

    /// <param name="explanation">Address of the page that explains the code, or null.</param>
    public object Write(Diagnostic diagnostic, Uri? explanation) => new
    {
        Range = Lsp.RangeOf(diagnostic.Span),
        Severity = diagnostic.Severity == Severity.Error ? Error : Warning,
        diagnostic.Code,
        CodeDescription = explanation is null ? null : new { Href = explanation.AbsoluteUri },
        Source = CommandLine.ProgramName,
        Message = diagnostic.Help is { } help ? $"{diagnostic.Message}\nhelp: {help}" : diagnostic.Message,
        RelatedInformation = hasRelated && !diagnostic.Related.IsEmpty ? diagnostic.Related.Select(Write) : null,
    };

    private object Write(RelatedPlace related) => new
    {
        Location = new Lsp.Location(uriOf(related.Span.Path), Lsp.RangeOf(related.Span)),
        related.Message,
    };
}
