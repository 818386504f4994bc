using StaticSite.Content;
using StaticSite.Routing;

namespace StaticSite.Scaffolding;

/// <summary>Makes ids that nothing on the site has or had.</summary>
internal sealed class IdMaker
{
    // Long enough to tell, short enough to type.
    private const int MaxMade = 60;

    private readonly HashSet<EntryId> taken;

    public IdMaker(ContentModel content) => taken = [.. content.Entries.Select(entry => entry.Id), .. content.Entries.SelectMany(entry => entry.Formerly.Select(id => id.Value)), .. content.LostIds];

    /// <summary>The id that somebody asked for.</summary>
    /// <exception cref="ScaffoldException">It is not an id, or not free.</exception>
    public EntryId Take(EntryKind kind, string wanted)
    {
        if (!EntryId.TryParse(wanted, out var id))
        {
            throw new ScaffoldException($"`{wanted}` is not an id; ids are lower-case letters a–z, digits and single hyphens");
        }

        return taken.Add(id) && !Routes.IsReserved(kind, id) ? id : throw new ScaffoldException($"the id `{id}` is taken; `{Next(kind, id.Value)}` is free");
    }

    /// <summary>The id nearest to a text that is free; with a number at its end where it must be.</summary>
    public EntryId Next(EntryKind kind, string text)
    {
        var stem = EntryId.FromText(text)?.Value ?? EntryId.FromText(kind.ToString())!.Value.Value;
        stem = stem.Length > MaxMade ? stem[..Math.Max(MaxMade / 2, stem.LastIndexOf('-', MaxMade))].TrimEnd('-') : stem;
        for (var number = 1; ; number++)
        {
            if (EntryId.TryParse(number == 1 ? stem : $"{stem}-{number}", out var id) && !Routes.IsReserved(kind, id) && taken.Add(id))
            {
                return id;
            }
        }
    }
}
