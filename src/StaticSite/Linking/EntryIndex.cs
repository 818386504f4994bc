using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;

namespace StaticSite.Linking;

/// <summary>Entries by id and by kind. Where an id was declared twice the first declaration counts.</summary>
public sealed class EntryIndex
{
    private readonly Dictionary<EntryId, Entry> byId;
    private readonly ILookup<EntryKind, Entry> byKind;

    private readonly HashSet<EntryId> lost;
    private readonly bool isAnyLost;

    private EntryIndex(ImmutableArray<Entry> entries, ContentModel content)
    {
        All = entries;
        lost = content.LostIds.ToHashSet();
        isAnyLost = content.IsAnyIdLost;
        byId = entries.ToDictionary(entry => entry.Id);
        byKind = entries.ToLookup(entry => entry.Kind);
    }

    /// <summary>Every entry once, in ordinal order of id.</summary>
    public ImmutableArray<Entry> All { get; }

    internal static Staged<EntryIndex> Create(ContentModel content)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var first = new Dictionary<EntryId, Entry>();
        foreach (var entry in content.Entries)
        {
            if (!first.TryAdd(entry.Id, entry))
            {
                diagnostics.Add(LinkDiagnostics.DuplicateId(entry.Span, entry.Id, first[entry.Id].Span));
            }
        }

        return new(new EntryIndex([.. first.Values.OrderBy(entry => entry.Id)], content), diagnostics.ToImmutable());
    }

    public Entry? Find(EntryId id) => byId.GetValueOrDefault(id);

    /// <summary>True for an id that stands in a file that could not be read: the fault is reported there, and once is enough.</summary>
    public bool IsLost(EntryId id) => isAnyLost || lost.Contains(id);

    /// <summary>The one source at an address; null where there is none, or several.</summary>
    internal Source? FindByAddress(string address) =>
        Get<Source>(EntryKind.Source).Where(source => source.Url is { } url && url.TrimEnd('/') == address.TrimEnd('/')).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Entries of one type, in ordinal order of id.</summary>
    public IEnumerable<T> Get<T>(EntryKind kind)
        where T : Entry => byKind[kind].Cast<T>();

    private static IEnumerable<string> NamesOf(Entry entry) => entry is NamedEntry named ? named.Names : [entry.Name];

    /// <summary>The entry that was probably meant by an id that does not exist: the one that once had it, or has it as a name, or the one with the nearest id.</summary>
    internal NearMiss? FindNear(EntryId id, Func<Entry, bool> isWanted)
    {
        var wanted = All.Where(isWanted).ToList();
        if (wanted.Where(entry => entry.Formerly.Any(former => former.Value == id)).Take(2).ToList() is [var renamed])
        {
            return new(renamed, IsSure: true, IsRenamed: true);
        }

        if (wanted.Where(entry => NamesOf(entry).Any(name => Slug.Create(name) == id.Value)).Take(2).ToList() is [var named])
        {
            return new(named, IsSure: true, IsRenamed: false);
        }

        return Suggestion.Find(id.Value, wanted.Select(entry => entry.Id.Value)) is { } near
            ? new(wanted.First(entry => entry.Id.Value == near.Text), near.IsSure && Suggestion.IsNoOther(id.Value, near.Text), IsRenamed: false)
            : null;
    }
}
