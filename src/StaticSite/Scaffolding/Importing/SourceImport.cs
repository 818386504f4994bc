using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticSite.Scaffolding.Importing;

/// <summary>Reads sources from BibTeX, RIS or CSL-JSON, whichever the text is.</summary>
internal static partial class SourceImport
{
    private const int MaxRecords = 1000;

    /// <summary>The sources in the order of the text; at least one.</summary>
    /// <exception cref="ScaffoldException">The text is none of the three, or holds no record.</exception>
    public static ImmutableArray<ImportedSource> Read(string text)
    {
        ImmutableArray<ImportedSource> items = text.TrimStart() is ['[' or '{', ..] ? CslReader.Read(text)
            : RisStart().IsMatch(text) ? RisReader.Read(text)
            : BibTexStart().IsMatch(text) ? BibTexReader.Read(text)
            : throw new ScaffoldException("the file is neither BibTeX (`@misc{…`), nor RIS (`TY  - …`), nor CSL-JSON (`[{…`)");
        return items.Length switch
        {
            0 => throw new ScaffoldException("the file holds no source"),
            > MaxRecords => throw new ScaffoldException($"the file holds {items.Length} sources; at most {MaxRecords} are taken at once"),
            _ => items,
        };
    }

    [GeneratedRegex(@"^\s*TY  ?-", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RisStart();

    [GeneratedRegex(@"@\s*[A-Za-z]+\s*[{(]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BibTexStart();
}
