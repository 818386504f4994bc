using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Leads from an id to where it is declared and used.</summary>
public static class Navigator
{
    /// <summary>Where the id at a place is declared; null where none stands there.</summary>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    public static SourceSpan? FindDefinition(SiteIndex index, SourceFile file, int line, int column) => Find(index, file, line, column)?.Span;

    /// <summary>Every place that names what the id at a place names, in order of path and place.</summary>
    /// <param name="withDefinition">True to begin with the declaration.</param>
    public static ImmutableArray<SourceSpan> FindUses(SiteIndex index, SourceFile file, int line, int column, bool withDefinition) =>
        Find(index, file, line, column) is { } named ? [.. withDefinition ? [named.Span] : Array.Empty<SourceSpan>(), .. index.GetUses(named)] : [];

    // The name of a Markdown file is its id; the first line of the file stands for it.
    internal static Named? Find(SiteIndex index, SourceFile file, int line, int column) => PlaceFinder.Find(file, line, column) switch
    {
        Place.Reference place => index.Find(place),
        Place.Anchor place => index.Find(place.Entry, isTrack: false),
        null when line == 1 && file.GetLine(1) is "---" && index.Find(file.Path.Stem, isTrack: false) is { IsFile: true } own && own.Span.Path == file.Path => own,
        _ => null,
    };
}
