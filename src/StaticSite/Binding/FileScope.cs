using System.Collections.Immutable;
using StaticSite.Binding.Markdown;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>What the binders of one file share: the file, the rules of the site, and the diagnostics found so far.</summary>
internal sealed class FileScope(SourceFile file, StatementRule statements)
{
    public SourceFile File { get; } = file;

    public StatementRule Statements { get; } = statements;

    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Abbreviations in its running texts.</summary>
    public List<AbbreviationUse> Abbreviations { get; } = [];

    /// <summary>Ids that the file declares in a part that could not be read.</summary>
    public List<EntryId> LostIds { get; } = [];

    /// <summary>True where a part of the file could not be read: what seems to be missing may stand in it.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Remembers that a part of the file could not be read.</summary>
    /// <param name="lost">Ids that may stand in that part.</param>
    public void Lose(IEnumerable<EntryId> lost)
    {
        IsIncomplete = true;
        LostIds.AddRange(lost);
    }

    public void Add(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);
}
