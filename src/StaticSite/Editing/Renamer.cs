using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Publishing;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Renames an id wherever it stands, and keeps the address that readers have.</summary>
public static class Renamer
{
    /// <summary>The id at a place and where it stands; null where there is none.</summary>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    public static Located<EntryId>? FindId(SiteIndex index, SourceFile file, int line, int column)
    {
        var span = PlaceFinder.Find(file, line, column) is Place.Reference place ? place.Span : file.GetSpan(0, file.GetLine(1).Length);
        return Navigator.Find(index, file, line, column) is { } named ? new(named.Id, span) : null;
    }

    /// <summary>Renames what the id at a place names; null where there is none.</summary>
    /// <param name="index">Of the files as they are.</param>
    /// <exception cref="RenameException">The new id is malformed or taken, or a place cannot be changed by a program.</exception>
    public static RenamePlan? Rename(SiteIndex index, SourceFile file, int line, int column, string text) =>
        Navigator.Find(index, file, line, column) is { } named ? Plan(index, named, text.Trim()) : null;

    /// <summary>The same for a Markdown file that is about to get another name; null where its name is the id of nothing.</summary>
    public static RenamePlan? Rename(SiteIndex index, SourcePath from, SourcePath to) =>
        index.Find(from.Stem, isTrack: false) is { IsFile: true } named && named.Span.Path == from && from.Stem != to.Stem ? Plan(index, named, to.Stem) : null;

    private static RenamePlan Plan(SiteIndex index, Named named, string text)
    {
        var sources = index.Content!.Sources;
        var id = Check(index, named, text);
        var edits = index.GetUses(named).Select(use => Replace(use, named.Id, id, sources)).ToList();
        edits.AddRange(named.Entry is null
            ? FormerAddress.OfTrack(index.Content.Site, named.Id, id, sources)
            : FormerAddress.OfEntry(named.Entry, id, index.Content.Site, sources));
        if (!named.IsFile)
        {
            edits.Add(Replace(named.Span, named.Id, id, sources));
            return new([.. edits], null);
        }

        var path = named.Span.Path.Value;
        var end = path.LastIndexOf('/') + 1;
        return new([.. edits], new(named.Span.Path, new($"{path[..end]}{id}{Path.GetExtension(path)}")));
    }

    private static EntryId Check(SiteIndex index, Named named, string text)
    {
        if (!EntryId.TryParse(text, out var id))
        {
            var meant = EntryId.FromText(text) is { } near ? $"; did you mean `{near}`?" : "";
            throw new RenameException($"`{text}` is not an id: ids are lower-case letters, digits and single hyphens{meant}");
        }

        if (index.Unreadable is { } fault)
        {
            throw new RenameException($"a part of {fault.Span.Path} cannot be read (line {fault.Span.Line}, {fault.Code}), and the id may stand in it; mend that first");
        }

        var taken = named.Id == id ? null : index.Find(text, named.Entry is null) ?? FindFormer(index, named, id);
        if (taken is not null)
        {
            throw new RenameException($"the id `{id}` {(taken.Id == id ? "belongs" : "belonged")} to “{taken.Name}” ({taken.Span.Path})");
        }

        return named.Entry is null ? id : CheckRoute(named, id);
    }

    private static EntryId CheckRoute(Named named, EntryId id) => named switch
    {
        { Entry: TextEntry, Id.Value: TextEntry.HomeId or TextEntry.ContributeId } => throw new RenameException($"the site finds the page `{named.Id}` by its id"),
        _ when named.Entry is { } entry && Routes.IsReserved(entry with { Id = id }) => throw new RenameException($"the site itself uses the address that `{id}` would have"),
        _ => id,
    };

    // Its own former id an entry may have again.
    private static Named? FindFormer(SiteIndex index, Named named, EntryId id) =>
        named.Entry is null ? null : index.Entries.FirstOrDefault(other => other.Id != named.Id && other.Entry!.Formerly.Any(former => former.Value == id));

    private static TextEdit Replace(SourceSpan span, EntryId old, EntryId id, SourceTree sources)
    {
        var line = sources.Find(span.Path) is { } file ? file.GetLine(span.Line) : default;
        var isPlain = span.Line > 0 && span.Length == old.Value.Length && line[(span.Column - 1)..].StartsWith(old.Value);
        return isPlain ? new(span, id.Value) : throw new RenameException($"the id is written in line {span.Line} of {span.Path} in a way that only you can change; write it plainly first");
    }
}
