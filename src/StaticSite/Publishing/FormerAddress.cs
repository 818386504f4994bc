using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Publishing;

/// <summary>The edits that keep the address of something whose id changes: <c>formerly</c> in an entry, <c>moved</c> for a track.</summary>
internal static class FormerAddress
{
    /// <summary>Adds the id that an entry has now to those it had, and leads moved addresses on.</summary>
    public static IEnumerable<TextEdit> OfEntry(Entry entry, EntryId id, Site site, SourceTree sources)
    {
        var file = sources.Find(entry.Span.Path)!;
        var moved = LeadOn(site, Routes.Get(entry), Routes.Get(entry, id));
        if (entry.Id == id || entry.Formerly.Any(former => former.Value == entry.Id))
        {
            return moved;
        }

        // Renamed back: the two change places.
        if (entry.Formerly.Where(former => former.Value == id).Take(1).ToList() is [var own])
        {
            return [new(own.Span, entry.Id.Value), .. moved];
        }

        return [Add(entry, entry.Id, file), .. moved];
    }

    /// <summary>The line that leads from an id to the entry that took its place; null where no line can be added.</summary>
    /// <param name="isSure">True where nothing else can have taken it.</param>
    public static Repair? Keep(EntryId former, Entry heir, SourceTree sources, bool isSure) =>
        Offer(() => Add(heir, former, sources.Find(heir.Span.Path)!), isSure);

    /// <summary>The record that leads from one address to another; null where none can be added.</summary>
    public static Repair? Keep(UrlPath from, UrlPath to, Site site, SourceTree sources) =>
        Offer(() => AddMove(site, from, to, sources), isSure: true);

    private static Repair? Offer(Func<TextEdit> write, bool isSure)
    {
        try
        {
            return new([write()], isSure);
        }
        catch (RenameException)
        {
            return null;
        }
    }

    /// <summary>Leads from the page that a track has now to the one it will have.</summary>
    public static IEnumerable<TextEdit> OfTrack(Site site, EntryId old, EntryId id, SourceTree sources)
    {
        var (from, to) = (Routes.GetTrack(old), Routes.GetTrack(id));
        return [AddMove(site, from, to, sources), .. LeadOn(site, from, to)];
    }

    private static TextEdit AddMove(Site site, UrlPath from, UrlPath to, SourceTree sources)
    {
        var file = sources.Find(InputLayout.SiteFile)!;
        var last = site.Moved.IsEmpty ? null : site.Moved[^1];
        var start = last is null ? null : YamlLine.Read(last.From.Span.Line, file.GetLine(last.From.Span.Line));
        if (start is { Dash: < 0 })
        {
            throw new RenameException($"write the new address into `moved` in {file.Path} first");
        }

        var indent = new string(' ', start?.Dash ?? 2);
        var record = $"{indent}- from: {from}\n{indent}  to: {to}";
        return last is null ? AtEnd(file, $"moved:\n{record}\n") : AfterLine(file, Math.Max(last.From.Span.Line, last.To.Span.Line), "\n" + record);
    }

    private static IEnumerable<TextEdit> LeadOn(Site site, UrlPath from, UrlPath to) =>
        site.Moved.Where(move => move.To.Value == from.Value && move.To.Span.Length == from.Value.Length).Select(move => new TextEdit(move.To.Span, to.Value));

    private static TextEdit Add(Entry entry, EntryId former, SourceFile file) =>
        entry.Formerly.IsEmpty ? Begin(entry, former, file) : Append(entry.Formerly[^1].Span, former, file);

    private static TextEdit Begin(Entry entry, EntryId former, SourceFile file)
    {
        var line = $"formerly: [{former}]";
        var outline = YamlOutline.Of(file);
        if (entry is NamedEntry or TextEntry)
        {
            return outline is null
                ? throw new RenameException($"{file.Path} does not begin with its keys")
                : new(new(file.Path, outline.Last + 1, 1, 0), line + "\n");
        }

        var id = outline!.Read(entry.Span.Line);
        return id.Key == "id"
            ? AfterLine(file, outline.FindExtent(id.Number, id.Column).Last, $"\n{new string(' ', id.Column)}{line}")
            : throw new RenameException($"the record in line {id.Number} of {file.Path} has its keys in one line; write each on a line of its own first");
    }

    private static TextEdit Append(SourceSpan last, EntryId id, SourceFile file)
    {
        var line = YamlLine.Read(last.Line, file.GetLine(last.Line));
        var isItem = line.Key is null && line.Dash >= 0;
        var quote = last.Column - 1 + last.Length;
        var end = quote < line.Text.Length && line.Text[quote] is '"' or '\'' ? quote + 1 : quote;
        return isItem ? AfterLine(file, last.Line, $"\n{new string(' ', line.Dash)}- {id}") : new(new(file.Path, last.Line, end + 1, 0), $", {id}");
    }

    private static TextEdit AfterLine(SourceFile file, int line, string text) => new(new(file.Path, line, file.GetLine(line).Length + 1, 0), text);

    private static TextEdit AtEnd(SourceFile file, string text) =>
        file.Text.EndsWith('\n') ? new(new(file.Path, file.LineCount, 1, 0), text) : AfterLine(file, file.LineCount, "\n" + text);
}
