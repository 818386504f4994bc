using StaticSite.Editing;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>A file that is open in the editor; what stands on disk does not count until it is closed.</summary>
/// <param name="Uri">As the editor writes it.</param>
/// <param name="Text">With the editor's line ends.</param>
internal sealed record Document(SourcePath Path, string Uri, int Version, string Text)
{
    /// <summary>The text as all other parts count it.</summary>
    public SourceFile ToFile() => new(Path, TextBuffer.WithPlainLineEnds(Text));
}
