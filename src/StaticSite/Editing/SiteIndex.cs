using System.Collections.Immutable;
using StaticSite.Binding;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>
/// Every id of a site with its declaration and uses. What stands in a file that cannot be read at the moment is kept from the index
/// before it: an author in the middle of a word has not deleted anything.
/// </summary>
public sealed class SiteIndex
{
    /// <summary>The index before anything has been read.</summary>
    public static readonly SiteIndex Empty = new();

    private readonly Dictionary<string, Named> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Named> tracks = new(StringComparer.Ordinal);
    private readonly ILookup<EntryId, SourceSpan> entryUses;
    private readonly ILookup<EntryId, SourceSpan> trackUses;

    private SiteIndex()
    {
        entryUses = trackUses = Array.Empty<Located<EntryId>>().ToLookup(use => use.Value, use => use.Span);
    }

    private SiteIndex(ContentModel content, ImmutableArray<Diagnostic> diagnostics, SiteIndex before)
    {
        Content = content;
        Unreadable = diagnostics.FirstOrDefault(BindDiagnostics.HidesContent);
        foreach (var entry in content.Entries)
        {
            entries.TryAdd(entry.Id.Value, Named.Of(entry));
        }

        var files = content.Sources.Files.Select(file => file.Path).Concat(content.Sources.Unread).ToHashSet();
        var lost = content.LostIds.ToHashSet();
        foreach (var kept in before.entries.Values.Where(kept => files.Contains(kept.Span.Path)))
        {
            var now = entries.GetValueOrDefault(kept.Id.Value);
            if (now is null ? content.IsAnyIdLost || lost.Contains(kept.Id) : now.Entry!.Short.Length == 0)
            {
                entries[kept.Id.Value] = kept;
            }
        }

        foreach (var track in content.Site.IsStandIn && before.Content is not null ? before.Content.Site.Tracks : content.Site.Tracks)
        {
            tracks.TryAdd(track.Id.Value.Value, Named.Of(track));
        }

        Entries = [.. entries.Values.OrderBy(named => named.Id)];
        Tracks = [.. tracks.Values];
        var all = Entries.Select(named => named.Entry!).ToList();
        entryUses = all.SelectMany(References.ToEntries).Concat(References.ToEntries(content.Site)).ToLookup(use => use.Value, use => use.Span);
        trackUses = all.SelectMany(entry => References.ToTracks(entry)).ToLookup(use => use.Value, use => use.Span);
    }

    /// <summary>Entries in ordinal order of id.</summary>
    internal ImmutableArray<Named> Entries { get; } = [];

    /// <summary>Tracks as the site lists them.</summary>
    internal ImmutableArray<Named> Tracks { get; } = [];

    internal ContentModel? Content { get; }

    /// <summary>A mistake that hides a part of a file; null where everything could be read.</summary>
    internal Diagnostic? Unreadable { get; }

    /// <param name="content">What the files say now.</param>
    /// <param name="diagnostics">What is wrong with them.</param>
    /// <param name="before">The index of an earlier state.</param>
    public static SiteIndex Create(ContentModel content, ImmutableArray<Diagnostic> diagnostics, SiteIndex before) => new(content, diagnostics, before);

    /// <summary>Address of the page that explains a diagnostic; null where the site has none.</summary>
    /// <param name="code">As in a report, <c>SS301</c>.</param>
    public Uri? GetExplanation(string code) => Content is { Site.IsStandIn: false } && entries.GetValueOrDefault(TextEntry.ContributeId)?.Entry is TextEntry
        ? new(new SiteAddress(Content.Site.Url).GetAbsolute(Routes.GetDiagnostic(code)))
        : null;

    internal Named? Find(string id, bool isTrack) => (isTrack ? tracks : entries).GetValueOrDefault(id);

    /// <summary>What an id at a place names, or null.</summary>
    internal Named? Find(Place.Reference place)
    {
        var isOwnTrack = place.Target == IdTarget.Own && place.Span.Path == Loading.InputLayout.SiteFile;
        return place.Target == IdTarget.None ? null : Find(place.Text, isOwnTrack || place.Target == IdTarget.Track);
    }

    /// <summary>Every place that refers to something, in order of path and place.</summary>
    internal IEnumerable<SourceSpan> GetUses(Named named) => (named.Entry is null ? trackUses : entryUses)[named.Id].Distinct().Order();

    /// <summary>Address of the page of an entry or track.</summary>
    internal string? GetPage(Named named) => Content is { Site.IsStandIn: false }
        ? new SiteAddress(Content.Site.Url).GetAbsolute(named.Entry is { } entry ? Routes.Get(entry) : Routes.GetTrack(named.Id))
        : null;
}
