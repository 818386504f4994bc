using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Linking;

/// <summary>Looks references up and reports those that lead nowhere.</summary>
internal sealed class Resolver(EntryIndex entries, Site site, SourceTree sources)
{
    private readonly Dictionary<SourcePath, AssetFile> assetsByPath = sources.Assets.ToDictionary(asset => asset.Path);

    /// <summary>The entry of an id that is known to exist.</summary>
    public Entry Get(EntryId id) => entries.Find(id)!;

    /// <summary>The target of a wiki-link, or null after a diagnostic.</summary>
    public Entry? ResolveMention(ProsePart.WikiLink link, EntryLinks found)
    {
        var use = link.Target;
        if (link.Loose is { } name)
        {
            var meant = FindNamed(use, name, entry => entry is not Source);
            found.Diagnostics.Add(LinkDiagnostics.NameForEntry(use, name, meant, entries.IsLost(use.Value)));
            return meant?.Entry;
        }

        var target = entries.Find(use.Value);
        if (target is null && !entries.IsLost(use.Value))
        {
            found.Diagnostics.Add(LinkDiagnostics.UnknownEntry(use, entries.FindNear(use.Value, entry => entry is not Source)));
        }

        return target;
    }

    /// <summary>True where the target has the heading; otherwise a diagnostic says so.</summary>
    public bool ResolveAnchor(Located<string> use, Entry target, EntryLinks found)
    {
        var anchors = GetAnchors(target).ToList();
        var exists = anchors.Contains(use.Value);
        if (!exists && !entries.IsLost(target.Id))
        {
            found.Diagnostics.Add(LinkDiagnostics.UnknownAnchor(use, target, Suggestion.Find(use.Value, anchors), anchors));
        }

        return exists;
    }

    /// <summary>Anchors of the headings on an entry's page.</summary>
    public static IEnumerable<string> GetAnchors(Entry entry) => entry switch
    {
        NamedEntry named => named.Body.Headings.Select(heading => heading.Anchor),
        TextEntry page => page.Body.Headings.Select(heading => heading.Anchor),
        _ => [],
    };

    // Whose words they are: by the id made from them, by a name, by the address of a source.
    private NearMiss? FindNamed(Located<EntryId> use, LooseName name, Func<Entry, bool> isWanted) =>
        entries.Find(use.Value) is { } own && isWanted(own) ? new(own, IsSure: true, IsRenamed: false)
        : entries.FindByAddress(name.Text) is { } source && isWanted(source) ? new(source, IsSure: true, IsRenamed: false)
        : entries.IsLost(use.Value) ? null
        : entries.FindNear(use.Value, isWanted);

    /// <summary>The source of a citation, or null after a diagnostic.</summary>
    public ResolvedCitation? ResolveCitation(Citation citation, EntryLinks found)
    {
        if (citation.Loose is { } name)
        {
            var meant = FindNamed(citation.Source, name, entry => entry is Source);
            found.Diagnostics.Add(LinkDiagnostics.NameForSource(citation.Source, name, meant, entries.IsLost(citation.Source.Value)));
            return meant?.Entry is Source named ? new ResolvedCitation(named, citation.Locator) : null;
        }

        switch (entries.Find(citation.Source.Value))
        {
            case Source source:
                return new ResolvedCitation(source, citation.Locator);
            case null when entries.IsLost(citation.Source.Value):
                return null;
            case null:
                found.Diagnostics.Add(LinkDiagnostics.UnknownSource(citation.Source, entries.FindNear(citation.Source.Value, entry => entry is Source)));
                return null;
            case var other:
                found.Diagnostics.Add(LinkDiagnostics.WrongKind(citation.Source, "source", other));
                return null;
        }
    }

    /// <summary>Checks references of a data record.</summary>
    /// <param name="wanted">What the place asks for, in words.</param>
    public void Check<T>(ImmutableArray<Located<EntryId>> references, string wanted, EntryLinks found)
        where T : Entry
    {
        foreach (var use in references)
        {
            Find<T>(use, wanted, found);
        }
    }

    /// <summary>The target of a reference of a data record, or null after a diagnostic.</summary>
    public T? Find<T>(Located<EntryId> use, string wanted, EntryLinks found)
        where T : Entry
    {
        switch (entries.Find(use.Value))
        {
            case T entry:
                return entry;
            case null when entries.IsLost(use.Value):
                return null;
            case null:
                found.Diagnostics.Add(LinkDiagnostics.UnknownReference(use, wanted, entries.FindNear(use.Value, entry => entry is T)));
                return null;
            case var other:
                found.Diagnostics.Add(LinkDiagnostics.WrongKind(use, wanted, other));
                return null;
        }
    }

    /// <summary>The target of a relation, or null after a diagnostic. A source is named as one, under <c>sources</c>.</summary>
    public Entry? FindRelated(Located<EntryId> use, EntryLinks found)
    {
        if (entries.Find(use.Value) is not Source source)
        {
            return Find<Entry>(use, "entry", found);
        }

        found.Diagnostics.Add(LinkDiagnostics.WrongKind(use, "article, term, person or event", source));
        return null;
    }

    public void CheckTracks(ImmutableArray<Located<EntryId>> references, EntryLinks found)
    {
        foreach (var use in references.Where(use => !site.IsStandIn && site.Tracks.All(track => track.Id.Value != use.Value)))
        {
            found.Diagnostics.Add(LinkDiagnostics.UnknownTrack(use, FindTrack(use.Value)));
        }
    }

    // By its title or label, or by the nearest id.
    private Suggestion? FindTrack(EntryId id) =>
        site.Tracks.Where(track => Slug.Create(track.Label) == id.Value || Slug.Create(track.Title) == id.Value).Take(2).ToList() is [var named]
            ? new(named.Id.Value.Value, IsSure: true)
            : Suggestion.Find(id.Value, site.Tracks.Select(track => track.Id.Value.Value));

    public AssetFile? ResolveAsset(Located<SourcePath> use, EntryLinks found)
    {
        var file = assetsByPath.GetValueOrDefault(use.Value);
        if (file is null && !sources.Unread.Contains(use.Value))
        {
            found.Diagnostics.Add(LinkDiagnostics.UnknownAsset(use, Suggestion.Find(use.Value.Value, assetsByPath.Keys.Select(path => path.Value))));
        }

        return file;
    }
}
