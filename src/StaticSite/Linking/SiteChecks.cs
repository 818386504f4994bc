using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Linking;

/// <summary>Checks that need the whole site: addresses, former ids, states, sources that nobody cites.</summary>
internal static class SiteChecks
{
    public static IEnumerable<Diagnostic> CheckAddresses(EntryIndex entries)
    {
        foreach (var entry in entries.All.Where(Routes.IsReserved))
        {
            yield return LinkDiagnostics.RouteTaken(entry, Routes.Get(entry).Value);
        }

        var former = new Dictionary<(EntryKind, EntryId), SourceSpan>();
        foreach (var entry in entries.All)
        {
            foreach (var id in entry.Formerly)
            {
                if (entries.Find(id.Value) is { } taken)
                {
                    yield return LinkDiagnostics.FormerIdTaken(id, taken.Span);
                }
                else if (!former.TryAdd((entry.Kind, id.Value), id.Span))
                {
                    yield return LinkDiagnostics.FormerIdTaken(id, former[(entry.Kind, id.Value)]);
                }
            }
        }
    }

    public static IEnumerable<Diagnostic> CheckPages(Site site, EntryIndex entries)
    {
        foreach (var use in site.Pages)
        {
            switch (entries.Find(use.Value))
            {
                case TextEntry:
                    break;
                case null:
                    yield return LinkDiagnostics.UnknownReference(use, "page", entries.FindNear(use.Value, entry => entry is TextEntry));
                    break;
                case var other:
                    yield return LinkDiagnostics.WrongKind(use, "page", other);
                    break;
            }
        }
    }

    /// <summary>What is named to be read instead of a page that is gone.</summary>
    public static IEnumerable<Diagnostic> CheckGone(Site site, EntryIndex entries) =>
        site.Gone.Select(grave => grave.See).OfType<Located<EntryId>>()
            .Where(see => entries.Find(see.Value) is null && !entries.IsLost(see.Value))
            .Select(see => LinkDiagnostics.UnknownReference(see, "entry", entries.FindNear(see.Value, _ => true)));

    public static IEnumerable<Diagnostic> CheckTracks(Site site)
    {
        var first = new Dictionary<EntryId, SourceSpan>();
        foreach (var track in site.Tracks.Where(track => !first.TryAdd(track.Id.Value, track.Id.Span)))
        {
            yield return LinkDiagnostics.DuplicateId(track.Id.Span, track.Id.Value, first[track.Id.Value]);
        }
    }

    /// <summary>Checks that only make sense where every file could be read: what is not there may stand in the others.</summary>
    public static IEnumerable<Diagnostic> CheckWhole(LinkedSite site)
    {
        if (site.Entries.All.All(entry => Routes.Get(entry) != Routes.Home))
        {
            yield return LinkDiagnostics.NoHomePage(EntryId.TryParse("index", out var index) ? site.Entries.Find(index) : null);
        }

        foreach (var source in site.Entries.Get<Source>(EntryKind.Source).Where(source => site.GetUses(source).IsEmpty))
        {
            yield return LinkDiagnostics.UnusedSource(source);
        }

        foreach (var fault in site.Entries.Get<TimelineEvent>(EntryKind.Event).Select(item => CheckState(item, site)).OfType<Diagnostic>())
        {
            yield return fault;
        }
    }

    private static Diagnostic? CheckState(TimelineEvent item, LinkedSite site)
    {
        var known = site.Get(item.Sources);
        var sources = known.Select(citation => citation.Source).Distinct().ToList();
        var isDisputed = !site.GetDisputes(item).IsEmpty;
        var isConfirmed = sources.Exists(source => source.SourceKind == "primary") || sources.Count >= 2;
        return item.State.Value switch
        {
            "disputed" when !isDisputed => LinkDiagnostics.WrongState(
                item.State.Span, "the event is marked as disputed, but no dispute touches it", $"add `{item.Id}` to `touches` of the dispute, or change the state"),
            "confirmed" when !isConfirmed && sources.Count > 0 && known.Length == item.Sources.Length => LinkDiagnostics.WrongState(
                item.State.Span, "the event is marked as confirmed on one source that is not primary", "add a primary or a second source, or write `single-source`"),
            _ => null,
        };
    }
}
