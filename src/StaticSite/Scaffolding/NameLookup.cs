using StaticSite.Content;

namespace StaticSite.Scaffolding;

/// <summary>Finds entries by what people call them: id, name, abbreviation, alias, address.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<string, EntryId> byName = [];
    private readonly Dictionary<string, EntryId> sources = [];

    public NameLookup(ContentModel content)
    {
        foreach (var track in content.Site.Tracks)
        {
            Add(byName, track.Id.Value, [track.Id.Value.Value, track.Title, track.Label]);
        }

        foreach (var entry in content.Entries)
        {
            Add(byName, entry.Id, entry is NamedEntry named ? [entry.Id.Value, .. named.Names] : [entry.Id.Value, entry.Name]);
            if (entry is Source source)
            {
                Add(sources, source.Id, [source.Id.Value, source.Name, source.Url ?? ""]);
            }
        }
    }

    /// <summary>The id of the entry or track that is called so; null where none is.</summary>
    public EntryId? Find(string name) => byName.TryGetValue(Slug.Fold(name.Trim('[', ']', '`', ' ')), out var id) ? id : null;

    /// <summary><c>id</c> or <c>id, place</c> for a source named by id, title or address; null where the site has no such source.</summary>
    public string? FindCitation(string text)
    {
        var plain = text.Trim('[', ']', '`', ' ').TrimStart('@');
        if (sources.TryGetValue(Slug.Fold(plain), out var whole))
        {
            return whole.Value;
        }

        // An address or a title may hold a comma; the first part that is a source counts.
        for (var comma = plain.IndexOf(',', StringComparison.Ordinal); comma > 0; comma = plain.IndexOf(',', comma + 1))
        {
            if (sources.TryGetValue(Slug.Fold(plain[..comma].Trim()), out var id) && plain[(comma + 1)..].Trim() is { Length: > 0 } place)
            {
                return $"{id}, {place}";
            }
        }

        return null;
    }

    private static void Add(Dictionary<string, EntryId> map, EntryId id, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name.Length > 0))
        {
            map.TryAdd(Slug.Fold(name), id);
        }
    }
}
